// Behaviours of signing in again by a refresh token.
import type {
  AuthenticationResultType,
  CognitoIdentityProvider,
} from '@aws-sdk/client-cognito-identity-provider';
import { type App, app, CHOSEN, claims } from './app';
import { type Behaviour, refusal } from './behaviour';

const FLOW = 'API reference, AdminInitiateAuth: REFRESH_TOKEN_AUTH';

interface SignedIn extends App {
  tokens: AuthenticationResultType;
  refresh(token?: string): Promise<AuthenticationResultType>;
}

async function signedIn(cognito: CognitoIdentityProvider): Promise<SignedIn> {
  const pool = await app(cognito);
  await pool.setPassword(CHOSEN);
  const { AuthenticationResult: tokens = {} } = await pool.signIn('ann', CHOSEN);
  return {
    ...pool,
    tokens,
    async refresh(REFRESH_TOKEN = tokens.RefreshToken ?? '') {
      const answer = await cognito.adminInitiateAuth({
        UserPoolId: pool.id,
        ClientId: pool.clientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN },
      });
      return answer.AuthenticationResult ?? {};
    },
  };
}

export const refreshing: readonly Behaviour[] = [
  {
    behaviour: 'a refresh token gives the same user new tokens',
    source: FLOW,
    moto: true,
    async act(cognito) {
      const pool = await signedIn(cognito);
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
    async act(cognito) {
      return (await (await signedIn(cognito)).refresh()).RefreshToken;
    },
    expected: undefined,
  },
  {
    behaviour: 'a refresh token that the service did not make is refused',
    source: `${FLOW}, NotAuthorizedException`,
    moto: false,
    async act(cognito) {
      return refusal((await signedIn(cognito)).refresh('nonsense'));
    },
    expected: 'NotAuthorizedException',
  },
  {
    behaviour: 'a disabled user is given no new tokens, nor by an old token once enabled again',
    source: 'API reference, AdminDisableUser: "revokes all access tokens for the user"',
    moto: false,
    async act(cognito) {
      const pool = await signedIn(cognito);
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
      const pool = await signedIn(cognito);
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
      const pool = await signedIn(cognito);
      await cognito.updateUserPoolClient({
        UserPoolId: pool.id,
        ClientId: pool.clientId,
        ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
      });
      return refusal(pool.refresh());
    },
    expected: 'InvalidParameterException',
  },
];
