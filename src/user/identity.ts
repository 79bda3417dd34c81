// Whether a user found by a name is the one that the name stands for, and which name to show.
// Every Admin operation also takes an alias or a `sub` as Username, so a name can answer for
// somebody else (API reference, AdminGetUser, "Username").
import { equalIgnoringCase } from './attributes';
import { Failure } from './failure';
import type { DeclaredUser, IdentifiedUser, StoredUser, UserIdentifier } from './user';

const ALIASES = ['email', 'phone_number', 'preferred_username'] as const;
const ADDRESSES = ['email', 'phone_number'] as const;

/** Whether the user lives in a pool that signs in by address, where the stored name is the `sub`. */
export function isNamedBySub(user: StoredUser): boolean {
  return user.username === user.attributes.get('sub');
}

/** Whether `requested` names this user, and not merely an alias or `sub` that leads to it. */
export function isNamed(user: StoredUser, requested: string): boolean {
  if (user.username === requested) return true;
  const isAlias = ALIASES.some((name) => user.attributes.get(name) === requested);
  if (equalIgnoringCase(user.username, requested) && !isAlias) return true;
  return identityAddress(user, requested) !== undefined;
}

/** The address attribute that `requested` is, where an address is what identifies the user. */
export function identityAddress(user: StoredUser, requested: string): string | undefined {
  if (!isNamedBySub(user)) return undefined;
  return ADDRESSES.find((name) => {
    const address = user.attributes.get(name);
    return address !== undefined && equalIgnoringCase(address, requested);
  });
}

/** The name by which a list shows the user: the address where the stored name is the `sub`. */
function listedName(user: StoredUser): string {
  if (!isNamedBySub(user)) return user.username;
  return user.attributes.get('email') || user.attributes.get('phone_number') || user.username;
}

/** The identifier of a user of the pool, as LIST answers it. */
export function identifier(userPoolId: string, user: StoredUser): UserIdentifier {
  return { userPoolId, username: listedName(user) };
}

/** The declared user, known to say which one it is. InvalidRequest where it does not. */
export function identified(declared: DeclaredUser): IdentifiedUser {
  const { username } = declared;
  if (!username) throw new Failure('InvalidRequest', 'Username is missing: declare it.');
  return { ...declared, userPoolId: userPoolOf(declared), username };
}

/** The user pool that the request is about. InvalidRequest where it names none. */
export function userPoolOf({ userPoolId }: DeclaredUser): string {
  if (!userPoolId) throw new Failure('InvalidRequest', 'UserPoolId is missing: declare it.');
  return userPoolId;
}
