// Behaviours of signing in again by a refresh token.
import { refusal } from '../../support/refusal';
import { claims, signedInApp } from '../arrange/app';
import type { Behaviour } from '../behaviour';

const FLOW = 'API reference, AdminInitiateAuth: REFRESH_TOKEN_AUTH';

export const refreshing: readonly Behaviour[] = [
  {
    behaviour: 'a refresh token gives the same user new tokens',
    source: FLOW,
    moto: true,
    async act(cognito) {
      const pool = await signedInApp(cognito);
      const { AccessToken, IdToken, TokenType } = await pool.refresh();
      const { sub } = await pool.get('ann');
      return [claims(AccessToken).sub === sub, claims(IdToken).sub === sub, TokenType];
    },
    expected: [true, true, 'Bearer'],
  },
  {
    behaviour: 'a refresh token gives no other refresh token',
    source: 'API reference, CreateUserPoolClient: RefreshTokenRotation',
    moto: true,
    act: async (cognito) => (await (await signedInApp(cognito)).refresh()).RefreshToken,
    expected: undefined,
  },
  {
    behaviour: 'a refresh token that the service did not make is refused',
    source: `${FLOW}, NotAuthorizedException`,
    moto: false,
    act: async (cognito) => refusal((await signedInApp(cognito)).refresh('nonsense')),
    expected: 'NotAuthorizedException',
  },
  {
    behaviour: 'a disabled user is given no new tokens, nor by an old token once enabled again',
    source: 'API reference, AdminDisableUser: "revokes all access tokens for the user"',
    moto: false,
    async act(cognito) {
      const pool = await signedInApp(cognito);
      const ann = { UserPoolId: pool.id, Username: 'ann' };
      await cognito.adminDisableUser(ann);
      const disabled = await refusal(pool.refresh());
      await cognito.adminEnableUser(ann);
      return [disabled, await refusal(pool.refresh())];
    },
    expected: ['NotAuthorizedException', 'NotAuthorizedException'],
  },
  {
    behaviour: 'a deleted user is given no new tokens',
    source: 'API reference, AdminDeleteUser',
    moto: false,
    async act(cognito) {
      const pool = await signedInApp(cognito);
      await cognito.adminDeleteUser({ UserPoolId: pool.id, Username: 'ann' });
      return refusal(pool.refresh());
    },
    expected: 'NotAuthorizedException',
  },
  {
    behaviour: 'a client that allows other flows alone refreshes nothing',
    source: 'API reference, CreateUserPoolClient: ExplicitAuthFlows',
    moto: false,
    async act(cognito) {
      const pool = await signedInApp(cognito);
      await cognito.updateUserPoolClient({
        ...pool.ids,
        ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
      });
      return refusal(pool.refresh());
    },
    expected: 'InvalidParameterException',
  },
];
