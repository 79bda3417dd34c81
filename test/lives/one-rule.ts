// What a user has to be after an event, by the one rule: each function names what is not so.
import type { Person } from '../integration/faults/people';
import type { Template } from './life';

export const ALIASES = ['email', 'phone_number', 'preferred_username'];
const NONE: Readonly<Record<string, string>> = {};

/** Whether all that the template declares is so. */
export function isInForce({ UserAttributes = NONE, Groups = [], Enabled }: Template, is: Person) {
  return (
    Object.entries(UserAttributes).every(([name, value]) =>
      same(name, value, is.attributes[name]),
    ) &&
    Groups.every((group) => is.groups.includes(group)) &&
    (Enabled === undefined || is.enabled === Enabled)
  );
}

/**
 * What an update from one template to the other has left undone, or done without being asked. `kept` can't
 * be deleted; where it `isRaced`, others may take addresses and with them the flags.
 */
export function wrongAfterUpdate(
  from: Template,
  to: Template,
  was: Person,
  is: Person,
  kept: readonly string[],
  isRaced: boolean,
): string[] {
  return [
    ...wrongAttributes(from, to, was, is, kept, isRaced),
    ...wrongGroups(from, to, was, is),
    ...wrongState(from, to, was, is),
  ];
}

/** Whether the two are the same to the service; blank is the same as absent. */
function same(name: string, one = '', other = ''): boolean {
  const isFolded = isFlag(name) || name === 'email' || name === 'preferred_username';
  return isFolded ? one.toLowerCase() === other.toLowerCase() : one === other;
}

function wrongAttributes(
  { UserAttributes: from = NONE }: Template,
  { UserAttributes: to = NONE }: Template,
  { attributes: had }: Person,
  { attributes: has }: Person,
  kept: readonly string[],
  isRaced: boolean,
): string[] {
  const isMoved = (address: string) => had[address] !== has[address];
  const names = new Set([had, has, from, to].flatMap((values) => Object.keys(values)));
  return [...names].flatMap((name) => {
    if (isFlag(name) && isRaced) return [];
    // The flag of a changed address is the service's.
    if (isFlag(name) && to[name] === undefined && isMoved(name.replace('_verified', ''))) return [];
    const stays = [...ALIASES, ...kept].includes(name) || isFlag(name);
    const isUndone = !stays && from[name] !== undefined && same(name, from[name], had[name]);
    const expected = to[name] ?? (isUndone ? '' : had[name]);
    const isSo = same(name, expected, has[name]);
    return isSo ? [] : [`${name} is ${has[name]} and not ${expected}, was ${had[name]}`];
  });
}

function wrongGroups(from: Template, to: Template, was: Person, is: Person): string[] {
  const undone = (from.Groups ?? []).filter((group) => !to.Groups?.includes(group));
  const expected = new Set([...was.groups, ...(to.Groups ?? [])]);
  for (const group of undone) expected.delete(group);
  const isSo = [...expected].sort().join() === [...is.groups].sort().join();
  return isSo ? [] : [`in ${is.groups} and not in ${[...expected]}`];
}

function wrongState(from: Template, to: Template, was: Person, is: Person): string[] {
  const isUndone = from.Enabled === false && to.Enabled === undefined;
  const expected = to.Enabled ?? (isUndone || was.enabled);
  return is.enabled === expected ? [] : [`enabled is ${is.enabled}`];
}

function isFlag(name: string): boolean {
  return name.endsWith('_verified');
}
