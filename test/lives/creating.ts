// A stack makes its user, and what has to hold after it.
import { randomUUID } from 'node:crypto';
import type { EventInput } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import { saysLeft } from '../integration/faults/promises';
import { inShort } from './answers';
import type { CommandTo } from './life';
import { wrongAfterCreate } from './made';
import { propertiesOf } from './properties';
import type { Stacks } from './stacks';
import { isByAddress, whose } from './whose';

/** Nothing where the stack has one already. */
export async function create(
  stacks: Stacks,
  { stack, template, weather }: CommandTo<'create'>,
): Promise<void> {
  if (stacks.resources.has(stack)) return;
  const event: EventInput = {
    action: 'CREATE',
    logicalResourceId: `User${stack}`,
    bearerToken: randomUUID(),
    properties: propertiesOf(template),
  };
  const before = new Set(stacks.world.people().map(({ sub }) => sub));
  const isMade = ({ sub }: Person) => !before.has(sub) && !stacks.world.strangers.has(sub);
  const answer = await stacks.settle(
    event,
    undefined,
    weather,
    Boolean(template.ForceAliasCreation),
  );
  const made = stacks.world.people().filter(isMade);
  if (answer.status === 'SUCCESS') {
    const name = `${answer.resourceModel?.Username}`;
    const person = whose(stacks.world, name);
    stacks.note(
      'after CREATE',
      made.length === 1 && made[0]?.sub === person?.sub ? [] : ['not its user'],
    );
    stacks.resources.set(stack, { name, template, isImported: false, last: event });
    if (person && !weather.race) {
      const address = isByAddress(stacks.world) ? template.Username : undefined;
      stacks.note('after CREATE', wrongAfterCreate(template, person, address));
    }
    return;
  }
  if (answer.resourceModel) {
    const properties = answer.resourceModel;
    await stacks.world.send({ action: 'DELETE', properties }, made[0]?.sub);
  }
  const left = stacks.world.people().filter(isMade);
  if (left.length > 0 && !saysLeft(answer)) stacks.note(inShort(answer), ['a user is forgotten']);
  for (const { sub } of left) stacks.world.strangers.add(sub);
}
