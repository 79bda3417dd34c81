// Plays a life in pools of its own, and names every promise that was broken.
import type { RunningResource } from '../support/resource';
import { wrongListing, wrongReading } from './answers';
import { create } from './creating';
import { KINDS } from './kinds';
import type { Command, Life, StackCommand, Weather } from './life';
import { adopt, look, remove, repeat } from './moving';
import { replace } from './replacing';
import { Stacks } from './stacks';
import type { Tally } from './tally';
import { update } from './updating';
import { FAIR } from './weather';
import { World } from './world';

/** What was broken, with the number of the command after which it was seen; it ends there. */
export async function play(
  resource: RunningResource,
  { kind, commands }: Life,
  tally: Tally,
): Promise<string[]> {
  const world = new World(resource, KINDS[kind], tally);
  const stacks = new Stacks(world);
  for (const [index, meant] of commands.entries()) {
    const command = aimed(stacks, meant);
    stacks.begin();
    await carryOut(stacks, command);
    lookForForgotten(stacks);
    await readAgain(stacks, stacksOf(command));
    if (world.broken.length > 0) return world.broken.map((what) => `[${index}] ${what}`);
  }
  await readAgain(stacks, [...stacks.resources.keys()]);
  for (const place of world.places) world.broken.push(...(await wrongListing(world, place)));
  return world.broken;
}

// What needs a user takes another stack where this one has none.
function aimed(stacks: Stacks, command: Command): Command {
  if (!['update', 'replace', 'delete', 'repeat', 'look'].includes(command.does)) return command;
  if (command.does === 'together' || stacks.resources.has(command.stack)) return command;
  const [stack = command.stack] = stacks.resources.keys();
  return { ...command, stack };
}

async function carryOut(stacks: Stacks, command: Command): Promise<void> {
  switch (command.does) {
    case 'create':
      return create(stacks, command);
    case 'update':
      return update(stacks, command);
    case 'replace':
      return replace(stacks, command);
    case 'delete':
      return remove(stacks, command);
    case 'import':
      return adopt(stacks, command);
    case 'repeat':
      return repeat(stacks, command);
    case 'look':
      return look(stacks, command);
    case 'meddle':
      stacks.world.tally.count('commands', 'meddle');
      return stacks.meddle(command.deed);
    case 'together': {
      const { one, other } = command;
      // A stack does one thing at a time; and where its user is gone, whom the other makes of that name
      // is the user that its resource names.
      const isAstray = [one, other].some(
        ({ stack }) => stacks.resources.has(stack) && !stacks.personOf(stack),
      );
      stacks.isTogether = one.stack !== other.stack && !isAstray;
      if (stacks.isTogether) stacks.world.tally.count('commands', 'together');
      stacks.skies = [one, other].flatMap(skiesOf);
      const second = stacks.isTogether ? carryOut(stacks, other) : undefined;
      await Promise.all([carryOut(stacks, one), second]);
      return undefined;
    }
  }
}

function skiesOf(command: StackCommand): Weather[] {
  return [command.weather, 'back' in command ? command.back : FAIR];
}

function stacksOf(command: Command): number[] {
  return command.does === 'together' ? [command.one.stack, command.other.stack] : [command.stack];
}

function lookForForgotten(stacks: Stacks): void {
  const { world, resources } = stacks;
  const ours = new Set([...resources.keys()].map((stack) => stacks.personOf(stack)?.sub));
  for (const place of world.places) {
    for (const person of place.people()) {
      const { sub, username } = person;
      if (ours.has(sub) || world.strangers.has(sub)) continue;
      if (stacks.isExcused(place, person)) world.strangers.add(sub);
      else world.broken.push(`${username} is forgotten`);
    }
  }
}

async function readAgain({ world, resources }: Stacks, ofThese: readonly number[]): Promise<void> {
  for (const stack of ofThese) {
    const { place, name } = resources.get(stack) ?? {};
    if (place && name) world.broken.push(...(await wrongReading(world, place, name)));
  }
}
