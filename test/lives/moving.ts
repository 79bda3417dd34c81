// Users leave stacks and come into them, and events come twice.
import type { EventInput } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import { inShort, wrongListing, wrongReading } from './answers';
import type { CommandTo, Template, Weather } from './life';
import { isInForce } from './one-rule';
import { settle } from './settling';
import type { Resource, Stacks } from './stacks';
import { deedsIn } from './weather';
import { whose } from './whose';

/** The user goes. */
export async function remove(
  stacks: Stacks,
  { stack, weather }: CommandTo<'delete'>,
): Promise<void> {
  const resource = stacks.resources.get(stack);
  if (!resource) return;
  stacks.world.tally.count('commands', 'delete');
  await takeAway(stacks, resource, weather);
  stacks.resources.delete(stack);
}

/** Deletes a user; what fails for a while is tried again in fair weather. */
export async function takeAway(
  stacks: Stacks,
  { place, name }: Resource,
  weather: Weather,
): Promise<void> {
  const find = () => whose(place, name)?.sub;
  const sub = find();
  const event: EventInput = { action: 'DELETE', properties: { Username: name } };
  let { answer } = await settle(stacks, { place, event, sub, weather });
  const isDone = () => answer.status === 'SUCCESS' || answer.errorCode === 'NotFound';
  if (!isDone()) ({ answer } = await settle(stacks, { place, event, sub: find() }));
  if (!isDone()) stacks.note('DELETE', [inShort(answer)]);
  const isThere = sub !== undefined && place.person(sub) !== undefined;
  if (isThere && !stacks.world.strangers.has(sub)) stacks.note(inShort(answer), ['not gone']);
}

/** A user whom no stack has comes into this one; nothing is written. */
export async function adopt(
  stacks: Stacks,
  { stack, pool, name: wanted, template }: CommandTo<'import'>,
): Promise<void> {
  const place = stacks.world.place(pool);
  const subs = [...stacks.resources.keys()].map((one) => stacks.personOf(one)?.sub);
  const isFree = ({ sub }: Person) => !subs.includes(sub);
  const named = whose(place, wanted);
  const person = named && isFree(named) ? named : place.people().find(isFree);
  if (stacks.resources.has(stack) || !person) return;
  const name = person === named ? wanted : person.username;
  stacks.world.tally.count('commands', 'import');
  stacks.world.strangers.delete(person.sub);
  const whole = template ?? wholeOf(person);
  stacks.resources.set(stack, {
    place,
    name,
    template: { ...whole, Username: name },
    isImported: template !== undefined,
  });
}

// With the whole template there is nothing that a rollback could undo.
function wholeOf({ attributes, groups, enabled }: Person): Template {
  return { UserAttributes: attributes, Groups: groups, Enabled: enabled };
}

/** CloudFormation sends an event again that went well. */
export async function repeat(stacks: Stacks, { stack }: CommandTo<'repeat'>): Promise<void> {
  const { last, template = {}, name = '', place } = stacks.resources.get(stack) ?? {};
  const person = stacks.personOf(stack);
  if (!place || !last || !person) return;
  // Under an address that has moved since, a create makes another user, as it should.
  if (last.action === 'CREATE' && !isInForce(template, person)) return;
  stacks.world.tally.count('commands', 'repeat');
  const isOurName = last.action === 'UPDATE' || (!last.properties.Username && !place.isByAddress());
  const there = stacks.world.people().length;
  const sub = isOurName ? person.sub : undefined;
  const { answer } = await settle(stacks, { place, event: last, sub, isTaking: isOurName });
  const isSo = isOurName
    ? answer.resourceModel?.Username === name
    : answer.errorCode === 'AlreadyExists';
  // Which password is in force nobody can tell: a pool with a history refuses it the second time.
  const isRemembered = /previously been used/.test(answer.message ?? '');
  if (!isSo && !isRemembered && isInForce(template, person)) {
    stacks.note('the repeat', [inShort(answer)]);
  }
  if (stacks.world.people().length !== there) stacks.note('the repeat', ['somebody else is there']);
}

/** CloudFormation reads a user and lists those of a pool, whatever the weather. */
export async function look(
  { world, resources }: Stacks,
  { stack, weather }: CommandTo<'look'>,
): Promise<void> {
  if (deedsIn(weather).length > 0) return;
  world.tally.count('commands', 'look');
  const { place = world.place(0), name = 'nobody' } = resources.get(stack) ?? {};
  world.broken.push(...(await wrongReading(world, place, name, weather)));
  world.broken.push(...(await wrongListing(world, place, weather)));
}
