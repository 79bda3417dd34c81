// Whom a create makes: known by the name that it asks for, and by not having been there before.
import type { Person } from '../integration/faults/people';
import type { Template } from './life';
import type { Place } from './place';

export interface Coming {
  readonly place: Place;
  /** Whether the name is one that nobody but a repeat of the same event asks for. */
  readonly isGenerated: boolean;
  /** Whether the person was not there before, and nobody else has made it. */
  isNew(person: Person): boolean;
  /** Whether the person has the name. */
  isMeant(person: Person): boolean;
  /** The user, once it is there. */
  find(): Person | undefined;
}

/** To be asked for before the event is sent. */
export function comingTo(
  place: Place,
  stack: number,
  { Username, UserAttributes: { email, phone_number: phone } = {} }: Template,
  strangers: ReadonlySet<string>,
): Coming {
  const before = new Set(place.people().map(({ sub }) => sub));
  const isGenerated = !Username && !place.isByAddress();
  const addresses = [email, phone].flatMap((address) => address || []);
  const names = (Username ? [Username] : addresses).map((name) => name.toLowerCase());
  const isNew = ({ sub }: Person) => !before.has(sub) && !strangers.has(sub);
  const isMeant = ({ username, attributes }: Person) => {
    if (isGenerated) return username.toLowerCase().startsWith(`user${stack}-`);
    const theirs = [username, attributes.email ?? '', attributes.phone_number ?? ''];
    return theirs.some((name) => names.includes(name.toLowerCase()));
  };
  const find = () => place.people().find((one) => isNew(one) && isMeant(one));
  return { place, isGenerated, isNew, isMeant, find };
}
