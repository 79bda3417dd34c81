// AdminUpdateUserAttributes: sets attributes of one user, and deletes those that come blank.
import type {
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { byName, changed, checkChanges } from '../rules/attributes';
import { conflicts, takeOver } from '../rules/claims';
import { keptAttributes } from '../rules/letter-case';
import { findPool, userNamed } from '../rules/lookup';
import { send } from '../rules/messages';
import { divide } from '../rules/verification';
import type { Service } from '../state/service';

/** All or nothing: a refused attribute leaves every other one as it was. */
export function adminUpdateUserAttributes(
  service: Service,
  input: AdminUpdateUserAttributesRequest,
): AdminUpdateUserAttributesResponse {
  const pool = findPool(service, input.UserPoolId);
  const user = userNamed(pool, input.Username);
  const given = byName(input.UserAttributes);
  checkChanges(pool.schema, given);
  const kept = keptAttributes(service.flattenCase, pool, given);
  const { changes, verifications } = divide(pool, user.attributes, kept);
  const attributes = changed(user.attributes, changes);
  // No ForceAliasCreation here: a verified address is silently taken from its holder (boto3#3213).
  takeOver(pool, conflicts(pool, attributes, user));
  pool.users.replaceAttributes(user, attributes);
  user.modified = service.clock();
  for (const verification of verifications) {
    send(service, pool, user, { kind: 'VERIFICATION', ...verification });
  }
  return {};
}
