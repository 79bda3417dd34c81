// UpdateUserPoolClient: other settings for an app that people sign in through.
import type {
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { checkClient, clientFor, describedClient } from '../rules/clients';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';

/** What the request leaves out goes back to its default; the secret and the name stay. */
export function updateUserPoolClient(
  service: Service,
  input: UpdateUserPoolClientRequest,
): UpdateUserPoolClientResponse {
  const pool = findPool(service, input.UserPoolId);
  const was = clientFor(pool, input.ClientId);
  checkClient(pool, input, 'updating');
  const client = {
    ...describedClient({ ...input, ClientName: input.ClientName ?? was.ClientName }),
    ...(was.ClientSecret && { ClientSecret: was.ClientSecret }),
    CreationDate: was.CreationDate,
    LastModifiedDate: service.clock(),
  };
  pool.clients.set(input.ClientId ?? '', client);
  return { UserPoolClient: client };
}
