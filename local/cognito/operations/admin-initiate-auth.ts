// AdminInitiateAuth: signs a user in by name and password, or again by a refresh token.
import type {
  AdminInitiateAuthRequest,
  AdminInitiateAuthResponse,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { refreshTokenOf } from '../opaque/refresh-token';
import { openSession } from '../opaque/session';
import { tokensOf } from '../opaque/tokens';
import { flowFor } from '../rules/auth-flows';
import { clientFor } from '../rules/clients';
import { findPool } from '../rules/lookup';
import { challengeParameters } from '../rules/new-password-challenge';
import { type Parameters, userWithPassword, userWithRefreshToken } from '../rules/sign-in';
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';

type SignIn = (
  pool: UserPool,
  client: UserPoolClientType,
  parameters: Parameters,
  now: Date,
) => AdminInitiateAuthResponse;

const withPassword: SignIn = (pool, client, parameters, now) => {
  const user = userWithPassword(pool, client, parameters, now);
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    return {
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      ChallengeParameters: challengeParameters(pool, user),
      Session: openSession(pool, client, user, now),
    };
  }
  const RefreshToken = refreshTokenOf(pool, client, user, now);
  return {
    AuthenticationResult: { ...tokensOf(pool, user), RefreshToken },
    ChallengeParameters: {},
  };
};

// No new refresh token: "When disabled, token refresh issues only ID and access tokens" (API reference,
// RefreshTokenRotation).
const withRefreshToken: SignIn = (pool, client, parameters, now) => ({
  AuthenticationResult: tokensOf(pool, userWithRefreshToken(pool, client, parameters, now)),
  ChallengeParameters: {},
});

const SIGN_INS: Record<ReturnType<typeof flowFor>, SignIn> = {
  password: withPassword,
  refresh: withRefreshToken,
};

/** Tokens, or the challenge to choose a password for somebody who has a temporary one. */
export function adminInitiateAuth(
  service: Service,
  input: AdminInitiateAuthRequest,
): AdminInitiateAuthResponse {
  const pool = findPool(service, input.UserPoolId);
  const client = clientFor(pool, input.ClientId);
  const signIn = SIGN_INS[flowFor(client, input.AuthFlow)];
  return signIn(pool, client, input.AuthParameters ?? {}, service.clock());
}
