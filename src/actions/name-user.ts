// Which user a create is to make, and by which name the resource will know it.
import type { Connection } from '../cognito/connection';
import { signInNames } from '../cognito/user-pool';
import { userPoolOf } from '../user/identity';
import { declaredAddress, generatedName, type NameSource } from '../user/naming';
import type { DeclaredUser, IdentifiedUser } from '../user/user';

/** The user to ask for; `keepsStoredName` where the resource is to be known by the stored name. */
export interface NamedUser {
  readonly user: IdentifiedUser;
  readonly keepsStoredName: boolean;
}

/** The declared name, or one that fits the pool, which is asked only where none is declared. */
export async function nameUser(
  cognito: Connection,
  declared: DeclaredUser,
  source: NameSource,
): Promise<NamedUser> {
  const userPoolId = userPoolOf(declared);
  const named = (username: string) => ({ ...declared, userPoolId, username });
  if (declared.username) return { user: named(declared.username), keepsStoredName: false };
  const names = await signInNames(cognito, userPoolId);
  if (names.addresses.length === 0) {
    return { user: named(generatedName(source)), keepsStoredName: false };
  }
  // The `sub` never moves, so the address can be changed in place later.
  return { user: named(declaredAddress(declared, names)), keepsStoredName: true };
}
