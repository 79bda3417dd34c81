// DeleteUserPoolClient: removes a client, through which nobody signs in any more.
import type { DeleteUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';
import { clientFor } from '../rules/clients';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';

export function deleteUserPoolClient(service: Service, input: DeleteUserPoolClientRequest): object {
  const pool = findPool(service, input.UserPoolId);
  clientFor(pool, input.ClientId);
  pool.clients.delete(input.ClientId ?? '');
  return {};
}
