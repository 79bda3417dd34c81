// The refusal of a create whose name or address somebody else has.
import { Failure, saidBy } from '../failure';
import type { IdentifiedUser } from '../user';

const ADDRESS = /\b(email|phone[_ ]number|preferred[_ ]username)\b/i;

/** Whether it is the name that is taken, and not an address that the user declares beside it. */
export function isNameTaken(user: IdentifiedUser, failure: Failure): boolean {
  return takenAlias(user, failure) === undefined;
}

/**
 * AlreadyExists, with what to do: a user that is there can be imported, an address that another user
 * signs in with can't. `failure` is what the service said, if it did.
 */
export function takenName(user: IdentifiedUser, failure?: Failure): Failure {
  const alias = takenAlias(user, failure);
  return new Failure(
    'AlreadyExists',
    alias === undefined
      ? `${saidBy(failure)}A user of that name exists already: to manage it, import it into the stack.`
      : `${saidBy(failure)}Another user signs in with this ${alias}: give another one.${moving(alias)}`,
  );
}

/** The same where an earlier try, whose answer was lost, may have made a user. */
export function inDoubt(failure: Failure): Failure {
  const doubt = 'One of that name may have been left behind by a try whose answer was lost.';
  return new Failure(failure.code, `${saidBy(failure)}${doubt}`);
}

// Where an address is what identifies the user, the user is taken with it.
function takenAlias(user: IdentifiedUser, failure?: Failure): string | undefined {
  if (!failure) return undefined;
  const attribute = ADDRESS.exec(failure.call.said ?? failure.message)?.[1]
    ?.toLowerCase()
    .replace(' ', '_');
  const value = attribute && user.attributes?.get(attribute);
  const isIdentity = !value || value.toLowerCase() === user.username.toLowerCase();
  return isIdentity ? undefined : attribute;
}

// A preferred_username does not move (API reference, ForceAliasCreation: an email or phone number).
function moving(alias: string): string {
  if (alias === 'preferred_username') return '';
  return ' Where the pool has it as an alias, ForceAliasCreation: true moves it here.';
}
