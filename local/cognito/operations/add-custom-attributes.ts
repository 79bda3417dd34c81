// AddCustomAttributes: more attributes for the schema of a pool.
import type {
  AddCustomAttributesRequest,
  AddCustomAttributesResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { withCustomAttributes } from '../rules/schema';
import type { Service } from '../state/service';

/** All or nothing: one that is there already leaves the schema as it was. */
export function addCustomAttributes(
  service: Service,
  input: AddCustomAttributesRequest,
): AddCustomAttributesResponse {
  const pool = findPool(service, input.UserPoolId);
  const schema = withCustomAttributes(pool.schema, input.CustomAttributes ?? []);
  const description = { ...pool.description, LastModifiedDate: service.clock() };
  service.pools.set(pool.id, { ...pool, schema, description });
  return {};
}
