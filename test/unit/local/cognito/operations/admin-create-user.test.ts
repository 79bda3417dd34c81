// What AdminCreateUser does beside its answer: invitations and temporary passwords.
import { adminCreateUser } from '../../../../../local/cognito/operations/admin-create-user';
import { listed } from '../../../../support/attributes';
import { created, NOW, poolIn, service } from '../builders';

const UserAttributes = listed({ email: 'a@b.c', phone_number: '+15555550100' });

describe('AdminCreateUser', () => {
  it('sends a mail when nothing is said of the medium and there is no phone number', () => {
    const target = service();
    created(target, poolIn(target), { UserAttributes: listed({ email: 'a@b.c' }) });
    expect(target.messages.map(({ medium }) => medium)).toEqual(['EMAIL']);
  });

  it('sends a text when nothing is said of the medium and there is a phone number', () => {
    const target = service();
    const pool = poolIn(target);
    created(target, pool, { UserAttributes });
    expect(target.messages).toEqual([
      {
        userPoolId: pool.id,
        username: 'ann',
        kind: 'INVITATION',
        medium: 'SMS',
        destination: '+15555550100',
      },
    ]);
  });

  it('sends one by every medium asked for', () => {
    const target = service();
    created(target, poolIn(target), { UserAttributes, DesiredDeliveryMediums: ['EMAIL', 'SMS'] });
    expect(target.messages.map(({ medium }) => medium)).toEqual(['EMAIL', 'SMS']);
  });

  it('sends none when it is suppressed or there is no address', () => {
    const target = service();
    const pool = poolIn(target);
    created(target, pool, { UserAttributes, MessageAction: 'SUPPRESS' });
    created(target, pool, { Username: 'bob' });
    expect(target.messages).toEqual([]);
  });

  it('generates a temporary password that ends when the policy says', () => {
    const target = service();
    const { password } = created(target, poolIn(target));
    expect(password.value).not.toBe('');
    expect(password.expires).toEqual(new Date(NOW.getTime() + 7 * 86_400_000));
  });

  it('leaves out an attribute that comes blank', () => {
    const target = service();
    const blank = listed({ name: 'Ann', birthdate: '' });
    const { attributes } = created(target, poolIn(target), { UserAttributes: blank });
    expect([...attributes.keys()]).toEqual(['sub', 'name']);
  });

  it('takes over no alias when the password is refused', () => {
    const target = service();
    const pool = poolIn(target, { AliasAttributes: ['email'] });
    const verified = listed({ email: 'a@b.c', email_verified: 'true' });
    created(target, pool, { UserAttributes: verified });
    const request = { UserPoolId: pool.id, Username: 'bob', UserAttributes: verified };
    expect(() =>
      adminCreateUser(target, { ...request, ForceAliasCreation: true, TemporaryPassword: 'weak' }),
    ).toThrow('Password');
    expect(pool.users.withAlias('email:a@b.c')?.username).toBe('ann');
  });
});

describe('AdminCreateUser with RESEND', () => {
  it('sends the invitation again with a new password and a new end', () => {
    const target = service();
    const pool = poolIn(target);
    const ann = created(target, pool, { UserAttributes, MessageAction: 'SUPPRESS' });
    const first = ann.password;
    created(target, pool, { MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] });
    expect(ann.password.value).not.toBe(first.value);
    expect(ann.password).not.toBe(first);
    expect(target.messages.map(({ kind, destination }) => [kind, destination])).toEqual([
      ['RESEND', 'a@b.c'],
    ]);
  });

  it('takes the temporary password that comes along', () => {
    const target = service();
    const pool = poolIn(target);
    const ann = created(target, pool);
    created(target, pool, { MessageAction: 'RESEND', TemporaryPassword: 'Another-horse-1' });
    expect(ann.password.value).toBe('Another-horse-1');
  });
});
