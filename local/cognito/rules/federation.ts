// Who comes from an identity provider.
import type { User } from '../state/users';

/**
 * Whether a user is federated. AdminSetUserPassword takes the status away (API reference), the identities
 * stay. Such a user is found by its username alone (aws-sdk-js#3774).
 */
export function isFederated(user: Pick<User, 'status' | 'attributes'>): boolean {
  return user.status === 'EXTERNAL_PROVIDER' || user.attributes.has('identities');
}
