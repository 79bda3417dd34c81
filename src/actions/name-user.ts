// Which user a create is to make, and by which name the resource will know it.
import type { Connection } from '../cognito/connection';
import { poolTraits } from '../cognito/user-pool';
import { userPoolOf } from '../user/identity';
import { declaredAddress, generatedName, type NameSource } from '../user/naming';
import type { DeclaredUser, IdentifiedUser } from '../user/user';

/** The user to ask for. */
export interface NamedUser {
  readonly user: IdentifiedUser;
  /** Whether the resource is to be known by the stored name, which is the `sub`. */
  readonly keepsStoredName: boolean;
  /** Whether nobody but another try of this very create makes a user of that name. */
  readonly isOurName: boolean;
}

/** The declared name, or one that fits the pool, which is asked only where none is declared. */
export async function nameUser(
  cognito: Connection,
  declared: DeclaredUser,
  source: NameSource,
): Promise<NamedUser> {
  const userPoolId = userPoolOf(declared);
  const named = (username: string) => ({ ...declared, userPoolId, username });
  if (declared.username) {
    return { user: named(declared.username), keepsStoredName: false, isOurName: false };
  }
  const { addresses } = await poolTraits(cognito, userPoolId);
  if (addresses.length === 0) {
    const isOurName = source.clientRequestToken !== undefined;
    return { user: named(generatedName(source)), keepsStoredName: false, isOurName };
  }
  // The `sub` never moves, so the address can be changed in place later.
  const address = declaredAddress(declared, addresses);
  return { user: named(address), keepsStoredName: true, isOurName: false };
}
