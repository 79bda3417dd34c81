// Plays a life in a pool of its own, and names every promise that was broken.
import type { RunningResource } from '../support/resource';
import { wrongListing, wrongReading } from './answers';
import { create } from './creating';
import { KINDS } from './kinds';
import type { Command, Life } from './life';
import { adopt, remove, repeat } from './moving';
import { Stacks } from './stacks';
import { update } from './updating';
import { World } from './world';

/** What was broken, with the number of the command after which it was seen; it ends there. */
export async function play(resource: RunningResource, { kind, commands }: Life): Promise<string[]> {
  const world = new World(resource, KINDS[kind]);
  const stacks = new Stacks(world);
  for (const [index, command] of commands.entries()) {
    await perform(stacks, command);
    await lookAround(world, stacks);
    if (world.broken.length > 0) return world.broken.map((what) => `[${index}] ${what}`);
  }
  return wrongListing(world);
}

async function perform(stacks: Stacks, command: Command): Promise<void> {
  switch (command.does) {
    case 'create':
      return create(stacks, command);
    case 'update':
      return update(stacks, command);
    case 'delete':
      return remove(stacks, command);
    case 'import':
      return adopt(stacks, command);
    case 'repeat':
      return repeat(stacks, command);
    case 'meddle':
      return stacks.meddle(command.deed);
  }
}

async function lookAround(world: World, stacks: Stacks): Promise<void> {
  const ours = new Set([...stacks.resources.keys()].map((stack) => stacks.personOf(stack)?.sub));
  for (const { sub, username } of world.people()) {
    if (!ours.has(sub) && !world.strangers.has(sub)) world.broken.push(`${username} is forgotten`);
  }
  for (const { name } of stacks.resources.values()) {
    world.broken.push(...(await wrongReading(world, name)));
  }
}
