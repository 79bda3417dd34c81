// Whom a name stands for, by the design's rule and not by the code under test.
import type { Person } from '../integration/faults/people';
import type { Place } from './place';

/** The user whom the identifier names; nobody where the name is merely somebody's alias. */
export function whose(place: Place, name: string | undefined): Person | undefined {
  if (!name) return undefined;
  const { caseSensitive, usernameAttributes } = place.settings();
  const fold = (text: string) => (caseSensitive ? text : text.toLowerCase());
  const people = place.people();
  const byName = people.find(({ username }) => fold(username) === fold(name));
  if (byName) return byName;
  return people.find(
    ({ username, sub, attributes }) =>
      username === sub &&
      usernameAttributes.some((address) => fold(attributes[address] ?? '') === fold(name)),
  );
}
