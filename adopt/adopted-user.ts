// What a template declares of a user who is there: all that a READ with the identifier alone shows.
import { createHash } from 'node:crypto';
import { isNamedBySub } from '../src/user/identity';
import { show } from '../src/user/show';
import type { Attributes, GroupedUser, UserIdentifier } from '../src/user/user';

/** A user as a resource of a template, and the identifier by which the import finds it. */
export interface AdoptedUser {
  readonly logicalId: string;
  readonly identifier: UserIdentifier;
  /** None where the pool signs in by address: known by the `sub`, the user may change the address. */
  readonly username?: string;
  readonly attributes: Attributes;
  readonly groups: readonly string[];
  readonly enabled: boolean;
}

/** The user as it is to be declared, without the attributes that are to be left out. */
export function adopted(
  user: GroupedUser,
  userPoolId: string,
  leaveOut: readonly string[] = [],
): AdoptedUser {
  const identifier = { userPoolId, username: user.username };
  const { attributes, groups, enabled } = show(user, identifier);
  // A blank value would say that the attribute is to be deleted.
  const declared = [...attributes].filter(
    ([name, value]) => value !== '' && !leaveOut.includes(name),
  );
  return {
    logicalId: logicalIdOf(user),
    identifier,
    username: isNamedBySub(user) ? undefined : user.username,
    attributes: new Map(declared.sort(([one], [other]) => (one < other ? -1 : 1))),
    groups: [...groups].sort(),
    enabled,
  };
}

const LONGEST_WORDS = 64;

// Of the stored name alone, which never changes: the same user has the same logical id in every run.
function logicalIdOf(user: GroupedUser): string {
  const words = isNamedBySub(user) ? '' : user.username.replace(/[^A-Za-z0-9]/g, '');
  const hash = createHash('sha256').update(user.username).digest('hex').slice(0, 12);
  return `User${words.charAt(0).toUpperCase()}${words.slice(1, LONGEST_WORDS)}${hash}`;
}
