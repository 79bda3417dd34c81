// How long a password is good.
import { adminSetUserPassword } from '../../../../../local/cognito/operations/admin-set-user-password';
import { created, NOW, poolIn, service } from '../builders';

describe('AdminSetUserPassword', () => {
  it.each([
    ['permanent', true, undefined],
    ['temporary', false, new Date(NOW.getTime() + 7 * 86_400_000)],
  ])('sets a %s password', (_, Permanent, expires) => {
    const target = service();
    const pool = poolIn(target);
    const ann = created(target, pool);
    const Password = 'Another-horse-1';
    adminSetUserPassword(target, { UserPoolId: pool.id, Username: 'ann', Password, Permanent });
    expect(ann.password.value).toBe(Password);
    expect(ann.password.expires).toEqual(expires);
  });
});
