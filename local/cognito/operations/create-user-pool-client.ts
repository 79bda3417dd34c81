// CreateUserPoolClient: an app that people sign in through.
import { randomBytes } from 'node:crypto';
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../errors';
import { findPool } from '../lookup';
import type { Service } from '../service';

/** A client without a secret; one with a secret is refused, because no sign-in here would ask for it. */
export function createUserPoolClient(
  service: Service,
  input: CreateUserPoolClientRequest,
): CreateUserPoolClientResponse {
  const pool = findPool(service, input.UserPoolId);
  const { GenerateSecret, ...settings } = input;
  if (GenerateSecret) {
    throw invalidParameter('The embedded user pools do not have clients with a secret.');
  }
  const now = service.clock();
  const client = {
    ...settings,
    ClientId: randomBytes(13).toString('hex'),
    CreationDate: now,
    LastModifiedDate: now,
  };
  pool.clients.set(client.ClientId, client);
  return { UserPoolClient: client };
}
