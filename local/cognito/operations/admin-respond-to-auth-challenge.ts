// AdminRespondToAuthChallenge: the answer to the challenge to choose a password.
import type {
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { refreshTokenOf } from '../opaque/refresh-token';
import { userOfSession } from '../opaque/session';
import { tokensOf } from '../opaque/tokens';
import { changed, checkChanges } from '../rules/attributes';
import { conflicts, takeOver } from '../rules/claims';
import { clientFor } from '../rules/clients';
import { findPool, lookUpUser } from '../rules/lookup';
import { answeredAttributes } from '../rules/new-password-challenge';
import { changePassword } from '../rules/password-change';
import { checkSecretHash } from '../rules/secret-hash';
import { notAuthorized, parameter } from '../rules/sign-in';
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { invalidParameter } from '../validation/errors';

/** The chosen password is permanent: the invitation is accepted. */
export function adminRespondToAuthChallenge(
  service: Service,
  input: AdminRespondToAuthChallengeRequest,
): AdminRespondToAuthChallengeResponse {
  const pool = findPool(service, input.UserPoolId);
  const client = clientFor(pool, input.ClientId);
  const { ChallengeName, ChallengeResponses: responses = {}, Session = '' } = input;
  if (ChallengeName !== 'NEW_PASSWORD_REQUIRED') {
    throw invalidParameter(`The embedded user pools do not have the challenge ${ChallengeName}.`);
  }
  const now = service.clock();
  const name = parameter(responses, 'USERNAME');
  checkSecretHash(client, responses.SECRET_HASH, [name]);
  const user = challenged(pool, name, Session, now);
  const given = answeredAttributes(responses);
  checkChanges(pool.schema, given);
  changePassword(service, pool, user, parameter(responses, 'NEW_PASSWORD'), true);
  const attributes = changed(user.attributes, given);
  takeOver(pool, conflicts(pool, attributes, user));
  pool.users.replaceAttributes(user, attributes);
  const RefreshToken = refreshTokenOf(pool, client, user, now);
  return {
    AuthenticationResult: { ...tokensOf(pool, user), RefreshToken },
    ChallengeParameters: {},
  };
}

function challenged(pool: UserPool, name: string, session: string, now: Date): User {
  const user = userOfSession(pool, session, now);
  if (user?.status !== 'FORCE_CHANGE_PASSWORD' || lookUpUser(pool, name) !== user) {
    throw notAuthorized('Invalid session for the user.');
  }
  if (!user.enabled) throw notAuthorized('User is disabled.');
  return user;
}
