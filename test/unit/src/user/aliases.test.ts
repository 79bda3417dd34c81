import { canBeUsername, claimsOf, unverifiedAddresses } from '../../../../src/user/aliases';
import { attributes } from '../../../support/users';

function claims(changes: Record<string, string>, actual: Record<string, string> = {}) {
  return claimsOf(attributes(changes), attributes(actual));
}

describe('an update claims an address', () => {
  const claim = [{ attribute: 'email', value: 'a@b.c' }];

  it.each(['true', 'True'])('that comes with its flag as %s', (email_verified) => {
    expect(claims({ email: 'a@b.c', email_verified })).toEqual(claim);
  });

  it('that is another one in a pool with case sensitivity', () => {
    const actual = { email: 'A@b.c', email_verified: 'true' };
    expect(claims({ email: 'a@b.c', email_verified: 'true' }, actual)).toEqual(claim);
  });

  it('whose flag alone becomes true', () => {
    expect(claims({ email_verified: 'true' }, { email: 'a@b.c' })).toEqual(claim);
    expect(claims({ email_verified: 'true' }, { email: 'a@b.c', email_verified: 'false' })).toEqual(
      claim,
    );
  });

  it('in the place of another one that was verified', () => {
    const actual = { email: 'old@b.c', email_verified: 'true' };
    expect(claims({ email: 'a@b.c', email_verified: 'true' }, actual)).toEqual(claim);
  });

  it('but not one that it has already', () => {
    const actual = { email: 'a@b.c', email_verified: 'true' };
    expect(claims({ name: 'Ada' }, actual)).toEqual([]);
    expect(claims({ email_verified: 'true' }, actual)).toEqual([]);
  });

  it.each(['false', undefined])('but not one that becomes unverified: flag %s', (flag) => {
    const changes = { email: 'new@b.c', ...(flag && { email_verified: flag }) };
    expect(claims(changes, { email: 'a@b.c', email_verified: 'true' })).toEqual([]);
  });

  it('but not one that goes away', () => {
    expect(claims({ email: '' }, { email: 'a@b.c', email_verified: 'true' })).toEqual([]);
  });

  it('but not the flag of an address that is not there', () => {
    expect(claims({ email_verified: 'true' })).toEqual([]);
  });

  it('of either kind', () => {
    const both = {
      email: 'a@b.c',
      email_verified: 'true',
      phone_number: '+1',
      phone_number_verified: 'true',
    };
    expect(claims(both).map(({ attribute }) => attribute)).toEqual(['email', 'phone_number']);
  });
});

describe('an address waits for its owner', () => {
  const waiting = (changes: Record<string, string>) => unverifiedAddresses(attributes(changes));

  it('where it changes without its flag, or with the flag as false', () => {
    expect(waiting({ email: 'a@b.c', phone_number: '+1', email_verified: 'false' })).toEqual([
      'email',
      'phone_number',
    ]);
  });

  it.each(['true', 'True', 'TRUE'])('but not where its flag is %s', (email_verified) => {
    expect(waiting({ email: 'a@b.c', email_verified })).toEqual([]);
  });

  it('but not where it goes away, or its flag alone changes', () => {
    expect(waiting({ email: '', phone_number_verified: 'false', name: 'Ada' })).toEqual([]);
  });
});

describe('by an address a user can be asked for', () => {
  it.each(['a@b.c', '+15555550100', 'x'.repeat(128), 'ö@b.c', '😀'.repeat(128)])(
    'when it has 1 to 128 characters and no whitespace: %s',
    (address) => expect(canBeUsername(address)).toBe(true),
  );

  it.each(['', 'x'.repeat(129), '"a b"@c.d', 'a@b.c\n', 'a\u00a0b'])('else not: %j', (address) => {
    expect(canBeUsername(address)).toBe(false);
  });
});
