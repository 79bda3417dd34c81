// What a user is called whose template leaves Username out.
import { createHash } from 'node:crypto';
import { Failure } from './failure';
import type { DeclaredUser } from './user';

/** What a name is made of: the same for every try of one create. */
export interface NameSource {
  readonly logicalResourceId?: string;
  readonly clientRequestToken?: string;
}

const LONGEST_NAME = 128;

/**
 * The address to ask for in a pool that signs in by these attributes. InvalidRequest where none of
 * them is declared.
 */
export function declaredAddress(
  { attributes }: DeclaredUser,
  addresses: readonly string[],
): string {
  const [address] = addresses.flatMap((name) => attributes?.get(name) || []);
  if (address) return address;
  throw new Failure(
    'InvalidRequest',
    `People sign in to this user pool by ${addresses.join(' or ')}: declare it in UserAttributes, ` +
      'or as Username.',
  );
}

/** `<LogicalId>-<hash>`: a retry of the same create makes the same name, another create another. */
export function generatedName({
  logicalResourceId = 'User',
  clientRequestToken,
}: NameSource): string {
  const source = JSON.stringify([logicalResourceId, clientRequestToken]);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
  return `${logicalResourceId.slice(0, LONGEST_NAME - hash.length - 1)}-${hash}`;
}
