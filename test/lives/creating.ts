// A stack makes a user, and what has to hold after it.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import { saysLeft } from '../integration/faults/promises';
import { inShort, wrongShown } from './answers';
import type { CommandTo, Template, Weather } from './life';
import { wrongAfterCreate } from './made';
import type { Place } from './place';
import { propertiesOf } from './properties';
import type { Resource, Settled, Stacks } from './stacks';
import { FAIR, isDisturbed, isFair } from './weather';
import { whose } from './whose';

/** Nothing where the stack has one already. */
export async function create(
  stacks: Stacks,
  { stack, pool, template, weather }: CommandTo<'create'>,
): Promise<void> {
  if (stacks.resources.has(stack)) return;
  const made = await make(stacks, stack, pool, template, weather);
  if (made) stacks.resources.set(stack, made);
}

/** The resource, where there is one in the end. */
export async function make(
  stacks: Stacks,
  stack: number,
  pool: number,
  template: Template,
  weather: Weather,
): Promise<Resource | undefined> {
  const { world } = stacks;
  world.tally.count('commands', 'create');
  const place = world.place(pool);
  const event: EventInput = {
    action: 'CREATE',
    logicalResourceId: `User${stack}`,
    bearerToken: randomUUID(),
    properties: propertiesOf(template),
  };
  const names = namesOf(template);
  const before = new Set(place.people().map(({ sub }) => sub));
  const isNew = ({ sub }: Person) => !before.has(sub) && !world.strangers.has(sub);
  const isGenerated = !template.Username && !place.isByAddress();
  const isMeant = ({ username, attributes }: Person) =>
    isGenerated
      ? username.toLowerCase().startsWith(`user${stack}-`)
      : [username, attributes.email, attributes.phone_number].includes(names[0]);
  const find = () => place.people().find((one) => isNew(one) && isMeant(one));
  stacks.coming.set(stack, find);
  const isTaking = Boolean(template.ForceAliasCreation);
  const settled = await stacks.settle(
    { place, event, weather, isTaking },
    isGenerated ? find : undefined,
  );
  stacks.coming.delete(stack);
  const { answer } = settled;
  excuse(stacks, place, settled, weather, names);
  if (answer.status !== 'SUCCESS') {
    await cleanUp(stacks, place, answer, isNew);
    return undefined;
  }
  const name = `${answer.resourceModel?.Username}`;
  const person = whose(place, name);
  const isRaced = stacks.isRaced(weather);
  if (!person || !isNew(person)) {
    if (!isRaced) stacks.note('after CREATE', ['not its user']);
    return undefined;
  }
  if (stacks.claimed.has(person.sub)) {
    // Two stacks may take the same user for their own where one was left without an answer.
    if (isFair(weather)) stacks.note('after CREATE', ['it is the user of another stack']);
    world.tally.count('shared', 'users');
    return undefined;
  }
  stacks.claimed.add(person.sub);
  world.claim(person.sub, true);
  if (!isRaced) {
    const address = place.isByAddress() ? template.Username : undefined;
    const wrong = wrongAfterCreate(template, person, address, stacks.isTogether);
    stacks.note('after CREATE', wrong);
  }
  if (!isDisturbed(weather) && !stacks.isTogether) {
    stacks.note('after CREATE', await wrongShown(world, place, event, answer));
  }
  return { place, name, template, isImported: false, last: event };
}

function namesOf({ Username, UserAttributes = {} }: Template): string[] {
  const { email, phone_number: phone } = UserAttributes;
  return [Username, email, phone].flatMap((name) => name || []);
}

// A generated name is found again, and nobody is left under it.
function excuse(
  stacks: Stacks,
  place: Place,
  { answer, unseen }: Settled,
  weather: Weather,
  names: readonly string[],
): void {
  const isUnseen = unseen > 0 && answer.errorCode === 'AlreadyExists';
  if (answer.status === 'SUCCESS') return;
  if (isUnseen || stacks.isMeddledWith(weather) || saysLeft(answer)) stacks.excuse(place, names);
}

// CloudFormation deletes what a failed create names.
async function cleanUp(
  stacks: Stacks,
  place: Place,
  answer: Answer,
  isNew: (person: Person) => boolean,
): Promise<void> {
  const { resourceModel: properties } = answer;
  if (!properties) return;
  const named = whose(place, `${properties.Username}`);
  const isOurs = named && isNew(named) && !stacks.claimed.has(named.sub);
  const sub = isOurs ? named.sub : undefined;
  const event: EventInput = { action: 'DELETE', properties };
  const { answer: gone } = await stacks.settle({ place, event, sub, weather: FAIR });
  if (named && gone.status !== 'SUCCESS') stacks.note('the clean-up', [inShort(gone)]);
}
