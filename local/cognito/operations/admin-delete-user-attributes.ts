// AdminDeleteUserAttributes: removes attributes of one user; one that is not set is no error.
import type {
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { changed, checkChanges } from '../rules/attributes';
import { findPool, userNamed } from '../rules/lookup';
import type { Service } from '../state/service';

export function adminDeleteUserAttributes(
  service: Service,
  input: AdminDeleteUserAttributesRequest,
): AdminDeleteUserAttributesResponse {
  const pool = findPool(service, input.UserPoolId);
  const user = userNamed(pool, input.Username);
  const blanks = new Map((input.UserAttributeNames ?? []).map((name) => [name, '']));
  checkChanges(pool.schema, blanks);
  pool.users.replaceAttributes(user, changed(user.attributes, blanks));
  user.modified = service.clock();
  return {};
}
