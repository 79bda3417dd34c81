// Users leave stacks and come into them, and events come twice.
import type { EventInput } from '../../local/invocation/events';
import { inShort } from './answers';
import type { CommandTo } from './life';
import { isInForce } from './one-rule';
import { FAIR, type Stacks } from './stacks';
import { isByAddress, whose } from './whose';

/** The user goes; what fails for a while is tried again in fair weather. */
export async function remove(
  stacks: Stacks,
  { stack, weather }: CommandTo<'delete'>,
): Promise<void> {
  const resource = stacks.resources.get(stack);
  if (!resource) return;
  const { sub } = stacks.personOf(stack) ?? {};
  const event: EventInput = { action: 'DELETE', properties: { Username: resource.name } };
  let answer = await stacks.settle(event, sub, weather);
  const isDone = () => answer.status === 'SUCCESS' || answer.errorCode === 'NotFound';
  if (!isDone()) answer = await stacks.settle(event, stacks.personOf(stack)?.sub, FAIR);
  if (!isDone()) stacks.note('DELETE', [inShort(answer)]);
  const isThere = stacks.world.person(sub) !== undefined;
  if (isThere && !stacks.world.strangers.has(sub ?? '')) stacks.note(inShort(answer), ['not gone']);
  stacks.resources.delete(stack);
}

/** A user whom no stack has comes into this one; nothing is written. */
export async function adopt(
  stacks: Stacks,
  { stack, name, template }: CommandTo<'import'>,
): Promise<void> {
  const person = whose(stacks.world, name);
  const subs = [...stacks.resources.keys()].map((one) => stacks.personOf(one)?.sub);
  if (stacks.resources.has(stack) || !person || subs.includes(person.sub)) return;
  stacks.world.strangers.delete(person.sub);
  stacks.resources.set(stack, {
    name,
    template: { ...template, Username: name },
    isImported: true,
  });
}

/** CloudFormation sends an event again that went well. */
export async function repeat(stacks: Stacks, { stack }: CommandTo<'repeat'>): Promise<void> {
  const { last, template, name } = stacks.resources.get(stack) ?? {};
  const person = stacks.personOf(stack);
  if (!last || !person) return;
  // Under an address that has moved since, a create makes another user, as it should.
  if (last.action === 'CREATE' && !isInForce(template ?? {}, person)) return;
  const isOurName =
    last.action === 'UPDATE' || (!last.properties.Username && !isByAddress(stacks.world));
  const there = stacks.world.people().length;
  const answer = await stacks.settle(last, isOurName ? person.sub : undefined, FAIR, isOurName);
  const isSo = isOurName
    ? answer.resourceModel?.Username === name
    : answer.errorCode === 'AlreadyExists';
  // Which password is in force nobody can tell: a pool with a history refuses it the second time.
  const isRemembered = /previously been used/.test(answer.message ?? '');
  if (!isSo && !isRemembered && isInForce(template ?? {}, person))
    stacks.note('the repeat', [inShort(answer)]);
  if (stacks.world.people().length !== there) stacks.note('the repeat', ['somebody else is there']);
}
