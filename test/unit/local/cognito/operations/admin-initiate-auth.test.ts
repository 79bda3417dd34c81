// The expiry of a temporary password, and flows that are not there.
import { adminInitiateAuth } from '../../../../../local/cognito/operations/admin-initiate-auth';
import { createService } from '../../../../../local/cognito/service';
import { clientIn, created, NOW, poolIn, service } from '../builders';

const DAY = 24 * 60 * 60 * 1000;

describe('AdminInitiateAuth', () => {
  it('takes a temporary password for as long as the policy of the pool says', () => {
    let now = NOW;
    const target = createService({ clock: () => now });
    const pool = poolIn(target, {
      Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 2 } },
    });
    clientIn(pool);
    created(target, pool, { TemporaryPassword: 'Temporary-horse-1' });
    const signIn = () =>
      adminInitiateAuth(target, {
        UserPoolId: pool.id,
        ClientId: 'app',
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'ann', PASSWORD: 'Temporary-horse-1' },
      });
    now = new Date(NOW.getTime() + 2 * DAY - 1);
    expect(signIn().ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    now = new Date(NOW.getTime() + 2 * DAY);
    expect(signIn).toThrow('Temporary password has expired');
  });

  it('says which flow it does not have', () => {
    const target = service();
    const pool = poolIn(target);
    clientIn(pool);
    const request = { UserPoolId: pool.id, ClientId: 'app' };
    expect(() => adminInitiateAuth(target, { ...request, AuthFlow: 'CUSTOM_AUTH' })).toThrow(
      'The embedded user pools do not have the flow CUSTOM_AUTH.',
    );
  });
});
