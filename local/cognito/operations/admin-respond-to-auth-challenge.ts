// AdminRespondToAuthChallenge: the answer to the challenge to choose a password.
import type {
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../errors';
import { findPool, lookUpUser } from '../lookup';
import { changePassword } from '../rules/password-change';
import { userOfSession } from '../rules/session';
import { clientFor, notAuthorized, parameter } from '../rules/sign-in';
import { tokensOf } from '../rules/tokens';
import type { Service } from '../service';
import type { UserPool } from '../user-pool';
import type { User } from '../users';

function challenged(pool: UserPool, name: string, session: string, now: Date): User {
  const user = userOfSession(pool, session, now);
  if (user?.status !== 'FORCE_CHANGE_PASSWORD' || lookUpUser(pool, name) !== user) {
    throw notAuthorized('Invalid session for the user.');
  }
  if (!user.enabled) {
    throw notAuthorized('User is disabled.');
  }
  return user;
}

/** The chosen password is permanent: the invitation is accepted. */
export function adminRespondToAuthChallenge(
  service: Service,
  input: AdminRespondToAuthChallengeRequest,
): AdminRespondToAuthChallengeResponse {
  const pool = findPool(service, input.UserPoolId);
  clientFor(pool, input.ClientId);
  const { ChallengeName, ChallengeResponses: responses = {}, Session = '' } = input;
  if (ChallengeName !== 'NEW_PASSWORD_REQUIRED') {
    throw invalidParameter(`The embedded user pools do not have the challenge ${ChallengeName}.`);
  }
  if (Object.keys(responses).some((name) => name.startsWith('userAttributes.'))) {
    throw invalidParameter('The embedded user pools take no attributes with a new password.');
  }
  const user = challenged(pool, parameter(responses, 'USERNAME'), Session, service.clock());
  changePassword(service, pool, user, parameter(responses, 'NEW_PASSWORD'), true);
  return { AuthenticationResult: tokensOf(pool, user), ChallengeParameters: {} };
}
