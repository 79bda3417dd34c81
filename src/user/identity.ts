// Whether a user found by a name is the one that the name stands for, and which name to show.
// Every Admin operation also takes an alias or a `sub` as Username, so a name can answer for
// somebody else (API reference, AdminGetUser, "Username").
import { ALIASES, equalIgnoringCase } from './attributes';
import { Failure } from './failure';
import type { DeclaredUser, IdentifiedUser, StoredUser, UserIdentifier } from './user';

const ADDRESSES = ['email', 'phone_number'] as const;

/** The `sub`, which never moves and is nobody else's. */
export function subOf(user: StoredUser): string | undefined {
  return user.attributes.get('sub');
}

/** Whether the user lives in a pool that signs in by address, where the stored name is the `sub`. */
export function isNamedBySub(user: StoredUser): boolean {
  return user.username === subOf(user);
}

/** Whether the user comes from an identity provider: such a one answers to its username alone. */
export function isFederated({ status, attributes }: StoredUser): boolean {
  return status === 'EXTERNAL_PROVIDER' || attributes.has('identities');
}

/**
 * Whether `requested` names this user, and not merely an alias or `sub` that leads to it. Where only
 * the letter case differs and an alias reads the same, the pool has to be asked whether it tells
 * letters apart.
 */
export function names(user: StoredUser, requested: string): 'yes' | 'no' | 'unless case counts' {
  if (user.username === requested) return 'yes';
  if (equalIgnoringCase(user.username, requested)) {
    const isAlias = ALIASES.some((name) => user.attributes.get(name) === requested);
    return isAlias ? 'unless case counts' : 'yes';
  }
  return identityAddress(user, requested) === undefined ? 'no' : 'yes';
}

/** The address attribute that `requested` is, where an address is what identifies the user. */
export function identityAddress(user: StoredUser, requested: string): string | undefined {
  if (!isNamedBySub(user)) return undefined;
  return ADDRESSES.find((name) => {
    const address = user.attributes.get(name);
    return address !== undefined && equalIgnoringCase(address, requested);
  });
}

/**
 * The name by which a list shows the user, and by which a read finds it: where the stored name is the
 * `sub`, the address by which the pool signs in (`addresses`, its UsernameAttributes), email first.
 */
export function listedName(user: StoredUser, addresses: readonly string[]): string {
  if (!isNamedBySub(user)) return user.username;
  const [address] = ADDRESSES.filter((name) => addresses.includes(name)).flatMap(
    (name) => user.attributes.get(name) || [],
  );
  return address ?? user.username;
}

/** The declared user, known to say which one it is. InvalidRequest where it does not. */
export function identified(declared: DeclaredUser): IdentifiedUser {
  const { username } = declared;
  if (!username) throw new Failure('InvalidRequest', 'Username is missing: declare it.');
  return { ...declared, userPoolId: userPoolOf(declared), username };
}

/** The user pool that the request is about. InvalidRequest where it names none. */
export function userPoolOf({ userPoolId }: Partial<UserIdentifier>): string {
  if (!userPoolId) throw new Failure('InvalidRequest', 'UserPoolId is missing: declare it.');
  return userPoolId;
}
