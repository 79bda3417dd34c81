// A stack replaces its user by another one, and what has to hold after it.
import { make } from './creating';
import type { CommandTo } from './life';
import { takeAway } from './moving';
import type { Stacks } from './stacks';

/** The new one is made, and the old one goes; where another resource has failed, the new one goes. */
export async function replace(
  stacks: Stacks,
  { stack, pool, template, weather, isRolledBack, back }: CommandTo<'replace'>,
): Promise<void> {
  const old = stacks.resources.get(stack);
  if (!old) return;
  stacks.world.tally.count('commands', 'replace');
  const { sub } = stacks.personOf(stack) ?? {};
  const made = await make(stacks, stack, pool, template, weather);
  if (!made) return;
  if (isRolledBack) {
    await takeAway(stacks, made, back);
    // A resource known by an address is somebody else's, or nobody's, where others have moved it.
    const isLost =
      sub !== stacks.personOf(stack)?.sub && ![weather, back].some((sky) => stacks.isRaced(sky));
    if (isLost && stacks.world.person(sub)) stacks.note('the rollback', ['the old one is lost']);
    return;
  }
  stacks.resources.set(stack, made);
  await takeAway(stacks, old, back);
}
