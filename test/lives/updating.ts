// A stack updates its user and rolls back, and what has to hold after it.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import { inShort } from './answers';
import type { CommandTo, Template, Weather } from './life';
import { wrongPassword } from './made';
import { isInForce, wrongAfterUpdate } from './one-rule';
import { propertiesOf } from './properties';
import { FAIR, type Stacks } from './stacks';

/** A failed one is rolled back, and one that went well where another resource has failed. */
export async function update(stacks: Stacks, command: CommandTo<'update'>): Promise<void> {
  const { stack, weather, isRolledBack } = command;
  const resource = stacks.resources.get(stack);
  if (!resource) return;
  const { name, template: old } = resource;
  const template = { ...command.template, Username: name };
  const start = stacks.personOf(stack);
  const isSound = start !== undefined && isInForce(old, start) && !resource.isImported;
  const last = await bring(stacks, stack, old, template, weather);
  if (last.answer.status === 'SUCCESS' && !isRolledBack) {
    stacks.resources.set(stack, { name, template, isImported: false, last: last.event });
    return;
  }
  const { answer } = await bring(stacks, stack, template, old, FAIR);
  stacks.resources.set(stack, { ...resource, last: undefined });
  const isExcused = /ContinueUpdateRollback/.test(answer.message ?? '') || weather.race;
  if (answer.status !== 'SUCCESS' && isSound && !isExcused) {
    stacks.note('the rollback', [inShort(answer)]);
  }
}

/** One update, and what has to hold after it. */
async function bring(
  stacks: Stacks,
  stack: number,
  from: Template,
  to: Template,
  weather: Weather,
) {
  const name = stacks.resources.get(stack)?.name ?? '';
  const event: EventInput = {
    action: 'UPDATE',
    logicalResourceId: `User${stack}`,
    bearerToken: randomUUID(),
    properties: propertiesOf({ ...to, Username: name }),
    previousProperties: propertiesOf({ ...from, Username: name }),
  };
  return { event, answer: await sendUpdate(stacks, event, stack, from, to, weather) };
}

async function sendUpdate(
  stacks: Stacks,
  event: EventInput,
  stack: number,
  from: Template,
  to: Template,
  weather: Weather,
): Promise<Answer> {
  const was = stacks.personOf(stack);
  const answer = await stacks.settle(event, was?.sub, weather, true);
  const is = stacks.world.person(was?.sub);
  const shown = answer.resourceModel?.Sub;
  if (was && shown && shown !== was.sub) stacks.note('after UPDATE', ['it shows somebody else']);
  const isDisturbed = weather.race || weather.trouble?.title === 'stale';
  if (!was || !is || isDisturbed) return answer;
  if (answer.status === 'SUCCESS') {
    stacks.note('after UPDATE', wrongAfterUpdate(from, to, was, is, stacks.world.kind.kept));
    if (stacks.personOf(stack)?.sub !== was.sub) stacks.note('after UPDATE', ['the sub moved']);
    if (!weather.trouble) stacks.note('after UPDATE', wrongPassword(from, to, was, is));
  } else if (!weather.trouble && is.password !== was.password) {
    stacks.note(inShort(answer), ['the password is changed']);
  }
  return answer;
}
