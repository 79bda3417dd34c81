// Taking over the aliases that new attributes give, from whoever holds them.
import type { UserPool } from '../state/user-pool';
import type { Attributes, User } from '../state/users';
import { ServiceError } from '../validation/errors';
import { aliasesOf, attributeOf } from './aliases';
import { isFederated } from './federation';

/** An alias that somebody else holds. */
export interface Conflict {
  readonly attribute: string;
  readonly holder: User;
}

/** The aliases in these attributes that are another user's; `user` is undefined for a new one. */
export function conflicts(pool: UserPool, attributes: Attributes, user?: User): Conflict[] {
  if (user && isFederated(user)) return [];
  return aliasesOf(pool, attributes).flatMap((alias) => {
    const holder = pool.users.withAlias(alias);
    return holder && holder !== user ? [{ attribute: attributeOf(alias), holder }] : [];
  });
}

/**
 * Throws UsernameExistsException or AliasExistsException where a new user asks for what somebody else answers
 * to; ForceAliasCreation moves an alias, not the address by which a pool signs in (API reference).
 */
export function refuseTaken(pool: UserPool, found: readonly Conflict[], force: boolean): void {
  const fixed = found.find((conflict) => !force || !movable(pool, conflict));
  if (fixed) {
    const isUsername = pool.usernameAttributes.includes(fixed.attribute);
    throw new ServiceError(
      isUsername ? 'UsernameExistsException' : 'AliasExistsException',
      takenMessage(fixed.attribute),
    );
  }
}

/** Moves the aliases, or throws AliasExistsException for one that can't move. */
export function takeOver(pool: UserPool, found: readonly Conflict[]): void {
  const fixed = found.find((conflict) => !movable(pool, conflict));
  if (fixed) throw new ServiceError('AliasExistsException', takenMessage(fixed.attribute));
  for (const { attribute, holder } of found) {
    // "The former user's email address is then unverified" (re:Post, cognito-email-verified-attribute).
    const attributes = new Map([...holder.attributes, [`${attribute}_verified`, 'false']]);
    pool.users.replaceAttributes(holder, attributes);
  }
}

/** Whether an alias can move at all: a verified address of an alias pool, never a preferred_username. */
function movable(pool: UserPool, { attribute }: Conflict): boolean {
  return pool.aliasAttributes.includes(attribute) && attribute !== 'preferred_username';
}

/** The message of the service when an address is another user's. */
function takenMessage(attribute: string): string {
  return `An account with the given ${attribute} already exists.`;
}
