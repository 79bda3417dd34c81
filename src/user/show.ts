// What an answer shows of a stored user.
import { isServiceOwned, sameValue } from './attributes';
import type { Attributes, GroupedUser, IdentifiedUser, ShownUser } from './user';

/**
 * The stored user under the declared name. Where the request declares attributes, only those: the
 * contract compares the lists, and what people set for themselves is not the template's
 * (docs/adr/0004). Values equal to the declared ones keep the declared spelling.
 */
export function show(user: GroupedUser, declared: IdentifiedUser): ShownUser {
  return {
    ...user,
    userPoolId: declared.userPoolId,
    username: declared.username,
    cognitoUsername: user.username,
    sub: user.attributes.get('sub'),
    attributes: shownAttributes(user.attributes, declared.attributes),
  };
}

function shownAttributes(actual: Attributes, declared: Attributes | undefined): Attributes {
  const shown = new Map<string, string>();
  for (const [name, value] of actual) {
    if (isServiceOwned(name) || (declared && !declared.has(name))) continue;
    const spelling = declared?.get(name);
    shown.set(name, spelling !== undefined && sameValue(name, spelling, value) ? spelling : value);
  }
  return shown;
}
