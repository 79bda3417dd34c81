// CreateUserPoolClient: an app that people sign in through.
import { randomBytes } from 'node:crypto';
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { checkClient, describedClient, newSecret } from '../rules/clients';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';
import { invalidParameter } from '../validation/errors';

/** With a secret if asked for: every sign-in through the client then has to prove that it knows it. */
export function createUserPoolClient(
  service: Service,
  input: CreateUserPoolClientRequest,
): CreateUserPoolClientResponse {
  const pool = findPool(service, input.UserPoolId);
  const { GenerateSecret, ...settings } = input;
  checkClient(pool, settings, 'creating');
  if (GenerateSecret && settings.ClientSecret) {
    throw invalidParameter('GenerateSecret and ClientSecret exclude each other.');
  }
  const now = service.clock();
  const client = {
    ...describedClient(settings),
    ...(GenerateSecret && { ClientSecret: newSecret() }),
    ClientId: randomBytes(13).toString('hex'),
    CreationDate: now,
    LastModifiedDate: now,
  };
  pool.clients.set(client.ClientId, client);
  return { UserPoolClient: client };
}
