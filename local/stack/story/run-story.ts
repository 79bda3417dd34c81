// Takes a stack through its life: create, updates, drift, list, delete.
import { deleteStack } from '../engine/delete-stack';
import type { Stack } from '../engine/stack';
import { change, create, type Left } from './apply';
import { keepUpdating } from './keep-updating';
import { showDrift, showUsers } from './show-stack';
import { finish, StepError, type Story, step } from './story';

/** Runs the story, and gives the stack of it; throws a StepError when a step fails. */
export async function runStory(story: Story): Promise<Stack> {
  const { services, behindItsBack, changes } = story;
  const [first, ...others] = story.templates;
  if (!first) throw new StepError('there is no template');
  const stack = await create(story, first);
  let left: Left = new Map();
  for (const next of others) left = await change(story, stack, next, left);
  step(story, 'Detect drift');
  await showDrift(story, stack);
  if (behindItsBack) {
    step(story, behindItsBack.title);
    await behindItsBack.change(stack);
    await showDrift(story, stack);
  }
  await showUsers(story, stack);
  if (changes) await keepUpdating(story, stack, left, changes);
  step(story, 'Delete the stack');
  await deleteStack(services, stack);
  finish(stack, 'DELETE_COMPLETE');
  return stack;
}
