// A stack makes a user, and what has to hold after it.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import { wrongShown } from './answers';
import { type Coming, comingTo } from './coming';
import { cleanUp, excuse } from './left-behind';
import type { CommandTo, Template, Weather } from './life';
import { wrongAfterCreate } from './made';
import { propertiesOf } from './properties';
import { settle } from './settling';
import type { Resource, Stacks } from './stacks';
import { isDisturbed } from './weather';
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
  const coming = comingTo(place, stack, template, world.strangers);
  stacks.coming.set(stack, coming);
  const sending = { place, event, weather, isTaking: Boolean(template.ForceAliasCreation) };
  const settled = await settle(stacks, sending, coming.isGenerated ? coming.find : undefined);
  stacks.coming.delete(stack);
  const { answer } = settled;
  excuse(stacks, coming, settled, weather);
  if (answer.status === 'SUCCESS') return madeBy(stacks, coming, template, event, answer, weather);
  await cleanUp(stacks, coming, answer);
  return undefined;
}

/** What is so after a create that says that it went well. */
async function madeBy(
  stacks: Stacks,
  { place, isNew }: Coming,
  template: Template,
  event: EventInput,
  answer: Answer,
  weather: Weather,
): Promise<Resource | undefined> {
  const { world } = stacks;
  const name = `${answer.resourceModel?.Username}`;
  const person = whose(place, name);
  const isRaced = stacks.isRaced(weather);
  if (!person || !isNew(person)) {
    if (!isRaced) stacks.note('after CREATE', ['not its user']);
    return undefined;
  }
  if (stacks.claimed.has(person.sub)) {
    // Two stacks may take the same user for their own where one was left without an answer.
    if (stacks.isFair(weather)) stacks.note('after CREATE', ['it is the user of another stack']);
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
