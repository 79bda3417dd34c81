// A stack updates its user and rolls back, and what has to hold after it.
import { randomUUID } from 'node:crypto';
import type { EventInput } from '../../local/invocation/events';
import { inShort, isOutOfTime, wrongShown } from './answers';
import type { CommandTo, Template, Weather } from './life';
import { wrongPassword } from './made';
import { isInForce, wrongAfterUpdate } from './one-rule';
import { propertiesOf } from './properties';
import { settle } from './settling';
import type { Resource, Stacks } from './stacks';
import { FAIR, isFair, isStale } from './weather';
import { whose } from './whose';

interface Step {
  readonly resource: Resource;
  readonly from: Template;
  readonly to: Template;
  readonly event: EventInput;
  readonly weather: Weather;
}

/** A failed one is rolled back, and one that went well where another resource has failed. */
export async function update(stacks: Stacks, command: CommandTo<'update'>): Promise<void> {
  const { stack, weather, isRolledBack, back } = command;
  const resource = stacks.resources.get(stack);
  if (!resource) return;
  stacks.world.tally.count('commands', 'update');
  const { name, template: old } = resource;
  const template = { ...command.template, Username: name };
  const start = stacks.personOf(stack);
  const isSound = start !== undefined && isInForce(old, start) && !resource.isImported;
  const forth = step(stack, resource, old, template, weather);
  const { answer } = await bring(stacks, forth);
  if (answer.status === 'SUCCESS' && !isRolledBack) {
    stacks.resources.set(stack, { ...resource, template, isImported: false, last: forth.event });
    return;
  }
  stacks.resources.set(stack, { ...resource, last: undefined });
  const backward = (sky: Weather) => bring(stacks, step(stack, resource, template, old, sky));
  let end = await backward(back);
  // The operator continues it.
  if (end.answer.status !== 'SUCCESS' && !isFair(back)) end = await backward(FAIR);
  const isRaced = stacks.isRaced(weather) || stacks.isRaced(back) || stacks.isTogether;
  const isRefused = /ContinueUpdateRollback/.test(end.answer.message ?? '');
  const isExcused = isRefused || isRaced || isOutOfTime(end.answer);
  if (end.answer.status !== 'SUCCESS' && isSound && !isExcused) {
    stacks.note('the rollback', [inShort(end.answer)]);
  }
}

function step(
  stack: number,
  resource: Resource,
  from: Template,
  to: Template,
  weather: Weather,
): Step {
  const { name: Username } = resource;
  const event: EventInput = {
    action: 'UPDATE',
    logicalResourceId: `User${stack}`,
    bearerToken: randomUUID(),
    properties: propertiesOf({ ...to, Username }),
    previousProperties: propertiesOf({ ...from, Username }),
  };
  return { resource, from, to, event, weather };
}

/** One update, and what has to hold after it. */
async function bring(stacks: Stacks, { resource, from, to, event, weather }: Step) {
  const { place, name } = resource;
  const was = whose(place, name);
  const sending = { place, event, sub: was?.sub, weather, isTaking: true };
  const isRemembered = place.remembers(was?.sub, to.Password);
  const settled = await settle(stacks, sending);
  const { answer } = settled;
  const is = place.person(was?.sub);
  const shown = answer.resourceModel?.Sub;
  const isRaced = stacks.isRaced(weather);
  if (was && shown && shown !== was.sub && !isRaced) {
    stacks.note('after UPDATE', ['it shows somebody else']);
  }
  if (was && !is && !isRaced && !stacks.isTogether) {
    stacks.note('after UPDATE', ['nobody of that sub']);
  }
  if (!was || !is || isRaced || isStale(weather)) return settled;
  if (answer.status === 'SUCCESS') {
    const { kept } = place.kind;
    const wrong = wrongAfterUpdate(from, to, was, is, kept, stacks.isTogether);
    stacks.note('after UPDATE', wrong);
    if (whose(place, name)?.sub !== was.sub) stacks.note('after UPDATE', ['the sub moved']);
    if (!stacks.isTogether) {
      stacks.note('after UPDATE', await wrongShown(stacks.world, place, event, answer));
    }
  }
  // What the history refuses after a try of which nobody knows is taken for set (docs/adr/0009).
  const isKnown = isFair(weather) || (to.Password !== undefined && !isRemembered);
  if (answer.status === 'SUCCESS' && isKnown) {
    stacks.note('after UPDATE', wrongPassword(from, to, was, is));
  } else if (isFair(weather) && answer.status !== 'SUCCESS' && is.password !== was.password) {
    stacks.note(inShort(answer), ['the password is changed']);
  }
  return settled;
}
