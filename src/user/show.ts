// What an answer shows of a stored user.
import { isServiceOwned, sameValue } from './attributes';
import { subOf } from './identity';
import type { Attributes, GroupedUser, IdentifiedUser, ShownUser } from './user';

/**
 * The stored user under the declared name. Where the request declares attributes or groups, only
 * those: the contract compares the lists, and what people set for themselves or an app has granted
 * is not the template's (docs/adr/0007). Values equal to the declared ones keep the declared spelling.
 */
export function show(user: GroupedUser, declared: IdentifiedUser): ShownUser {
  return {
    ...user,
    userPoolId: declared.userPoolId,
    username: declared.username,
    cognitoUsername: user.username,
    sub: subOf(user),
    attributes: shownAttributes(user.attributes, declared.attributes),
    groups: shownGroups(user.groups, declared),
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

// The service makes a group for each identity provider, named `<pool id>_<provider>` (developer
// guide, "Adding user pool sign-in through a third party").
function shownGroups(actual: readonly string[], { groups, userPoolId }: IdentifiedUser): string[] {
  return actual.filter((name) =>
    groups ? groups.includes(name) : !name.startsWith(`${userPoolId}_`),
  );
}
