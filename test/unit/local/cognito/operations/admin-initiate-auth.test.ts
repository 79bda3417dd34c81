// The expiry of temporary passwords and of refresh tokens.
import { adminInitiateAuth } from '../../../../../local/cognito/operations/admin-initiate-auth';
import { createService } from '../../../../../local/cognito/state/service';
import { clientIn, created, NOW, poolIn, user } from '../builders';

const DAY = 24 * 60 * 60 * 1000;
const FLOWS = ['ALLOW_ADMIN_USER_PASSWORD_AUTH' as const, 'ALLOW_REFRESH_TOKEN_AUTH' as const];

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

  it.each([
    ['days', undefined, 30 * DAY],
    [
      'its unit',
      { RefreshTokenValidity: 2, TokenValidityUnits: { RefreshToken: 'hours' } },
      DAY / 12,
    ],
  ] as const)(
    'takes a refresh token for as long as the client says, in %s',
    (_unit, client, good) => {
      let now = NOW;
      const target = createService({ clock: () => now });
      const pool = poolIn(target);
      clientIn(pool, { ExplicitAuthFlows: FLOWS, ...client });
      pool.users.add(user({ status: 'CONFIRMED' }));
      const signIn = (AuthFlow: 'REFRESH_TOKEN_AUTH' | 'ADMIN_USER_PASSWORD_AUTH', given: object) =>
        adminInitiateAuth(target, {
          UserPoolId: pool.id,
          ClientId: 'app',
          AuthFlow,
          AuthParameters: { ...given },
        }).AuthenticationResult;
      const password = { USERNAME: 'ann', PASSWORD: 'Correct-horse-1' };
      const REFRESH_TOKEN = signIn('ADMIN_USER_PASSWORD_AUTH', password)?.RefreshToken;
      now = new Date(NOW.getTime() + good - 1);
      expect(signIn('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN })?.TokenType).toBe('Bearer');
      now = new Date(NOW.getTime() + good);
      expect(() => signIn('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN })).toThrow(
        'Invalid Refresh Token',
      );
    },
  );
});
