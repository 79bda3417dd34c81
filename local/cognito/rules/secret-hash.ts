// The proof that an app knows the secret of its client.
import { createHmac } from 'node:crypto';
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { ServiceError } from '../validation/errors';

/** "Base64 ( HMAC_SHA256 ( "Client Secret Key", "Username" + "Client Id" ) )" (developer guide, "Computing SecretHash values"). */
export function secretHash(secret: string, username: string, clientId: string): string {
  return createHmac('sha256', secret).update(`${username}${clientId}`).digest('base64');
}

/**
 * Throws NotAuthorizedException unless the hash was made of the client's secret and one of these names; one
 * that is missing is answered as a wrong one (re:Post knowledge center, cognito-unable-to-verify-secret-hash).
 */
export function checkSecretHash(
  { ClientId = '', ClientSecret }: UserPoolClientType,
  given: string | undefined,
  names: readonly string[],
): void {
  if (ClientSecret === undefined) return;
  if (!names.some((name) => secretHash(ClientSecret, name, ClientId) === given)) {
    throw new ServiceError(
      'NotAuthorizedException',
      `Unable to verify secret hash for client ${ClientId}`,
    );
  }
}
