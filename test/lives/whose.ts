// Whom a name stands for, by the design's rule and not by the code under test.
import type { Person } from '../integration/faults/people';
import type { World } from './world';

/** The user whom the identifier names; nobody where the name is merely somebody's alias. */
export function whose(world: World, name: string | undefined): Person | undefined {
  if (!name) return undefined;
  const { caseSensitive, usernameAttributes } = world.settings();
  const fold = (text: string) => (caseSensitive ? text : text.toLowerCase());
  const people = world.people();
  const byName = people.find(({ username }) => fold(username) === fold(name));
  if (byName) return byName;
  return people.find(
    ({ username, sub, attributes }) =>
      username === sub &&
      usernameAttributes.some((address) => fold(attributes[address] ?? '') === fold(name)),
  );
}

/** Whether users of this pool are stored under their `sub`. */
export function isByAddress(world: World): boolean {
  return world.settings().usernameAttributes.length > 0;
}
