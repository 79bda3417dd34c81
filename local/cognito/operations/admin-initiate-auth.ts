// AdminInitiateAuth: signs a user in by name and password.
import type {
  AdminInitiateAuthRequest,
  AdminInitiateAuthResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../errors';
import { findPool } from '../lookup';
import { openSession } from '../rules/session';
import { clientFor, userWithPassword } from '../rules/sign-in';
import { tokensOf } from '../rules/tokens';
import type { Service } from '../service';

// Two names each of one flow and of the setting that enables it (API reference, CreateUserPoolClient:
// ALLOW_ADMIN_USER_PASSWORD_AUTH "replaces the ADMIN_NO_SRP_AUTH setting").
const FLOWS = ['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'];
const SETTINGS = ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'];

/** Tokens, or the challenge to choose a password for somebody who has a temporary one. */
export function adminInitiateAuth(
  service: Service,
  input: AdminInitiateAuthRequest,
): AdminInitiateAuthResponse {
  const pool = findPool(service, input.UserPoolId);
  const client = clientFor(pool, input.ClientId);
  if (!FLOWS.includes(input.AuthFlow ?? '')) {
    throw invalidParameter(`The embedded user pools do not have the flow ${input.AuthFlow}.`);
  }
  if (!client.ExplicitAuthFlows?.some((setting) => SETTINGS.includes(setting))) {
    throw invalidParameter('Auth flow not enabled for this client');
  }
  const now = service.clock();
  const user = userWithPassword(pool, client, input.AuthParameters, now);
  if (user.status !== 'FORCE_CHANGE_PASSWORD') {
    return { AuthenticationResult: tokensOf(pool, user), ChallengeParameters: {} };
  }
  return {
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    ChallengeParameters: { USER_ID_FOR_SRP: user.username },
    Session: openSession(pool, client, user, now),
  };
}
