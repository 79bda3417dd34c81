import {
  notSettled,
  refuseUnaskable,
  refuseWaiting,
  takenAddress,
} from '../../../../../src/user/refusals/addresses';

describe('an address that waits for its owner', () => {
  it('is refused, with what to declare and how a rollback goes on', () => {
    const refuse = () => refuseWaiting(['email', 'phone_number'], ['email']);
    expect(refuse).toThrow(expect.objectContaining({ code: 'InvalidRequest' }));
    expect(refuse).toThrow('declare email_verified: "true" to change it now');
    expect(refuse).toThrow('Nothing was written');
    expect(refuse).toThrow('ContinueUpdateRollback and this resource among ResourcesToSkip');
    expect(refuse).not.toThrow('phone_number');
  });

  it('is refused with its like', () => {
    expect(() => refuseWaiting(['email', 'phone_number'], ['phone_number', 'email'])).toThrow(
      'does not change email or phone_number until its owner confirms it: declare ' +
        'email_verified: "true" and phone_number_verified: "true"',
    );
  });

  it('passes where the pool does not wait', () => {
    expect(() => refuseWaiting(['email'], ['phone_number'])).not.toThrow();
    expect(() => refuseWaiting([], ['email'])).not.toThrow();
  });
});

describe('an address that is to be an alias', () => {
  it('is refused where nobody can be asked who has it', () => {
    const refusing = (value: string) => () => refuseUnaskable({ attribute: 'email', value });
    expect(refusing('"a b"@c.d')).toThrow(expect.objectContaining({ code: 'InvalidRequest' }));
    expect(refusing('"a b"@c.d')).toThrow('by email: give one of at most 128 characters');
    expect(refusing('a@b.c')).not.toThrow();
  });

  it('is refused where another user has it, in words that name nobody', () => {
    const failure = takenAddress({ attribute: 'phone_number', value: '+15555550100' });
    // AlreadyExists is for create alone.
    expect(failure.code).toBe('InvalidRequest');
    expect(failure.message).toContain('this phone_number');
    expect(failure.message).toContain('ForceAliasCreation: true');
    expect(failure.message).not.toContain('+1');
    expect(failure.message).not.toMatch(/import/i);
  });
});

describe('what the service does not take on in time', () => {
  it('is named, with what to declare where it is an address', () => {
    const failure = notSettled(['name', 'email']);
    expect(failure.code).toBe('NotStabilized');
    expect(failure.message).toContain('name, email.');
    expect(failure.message).toContain('declare email_verified: "true"');
    expect(notSettled(['phone_number']).message).toContain('declare phone_number_verified: "true"');
  });

  it('is named alone where it is anything else', () => {
    expect(notSettled(['name']).message).toBe('Not changed by the service: name.');
  });
});
