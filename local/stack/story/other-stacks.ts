// Tells a story between the making and the deleting of the stacks that it needs.
import { deleteStack } from '../engine/delete-stack';
import { type Stack, standIns } from '../engine/stack';
import { create } from './apply';
import { runStory } from './run-story';
import { finish, type Story, step } from './story';

/**
 * Makes a stack for each of the others, runs the story, and deletes the stacks, the last first.
 * `check` is called for each before it is made, when what the ones before it export is known.
 */
export async function runAll(
  others: readonly Story[],
  own: Story,
  check: (story: Story) => void,
): Promise<void> {
  const made: { story: Story; stack: Stack }[] = [];
  for (const story of others) {
    check(story);
    for (const template of story.templates) {
      made.unshift({ story, stack: await create(story, template) });
    }
  }
  check(own);
  const ownStack = await runStory(own);
  for (const { story, stack } of made) {
    step(story, `Delete stack ${stack.name}`);
    await deleteStack(story.services, stack);
    finish(stack, 'DELETE_COMPLETE');
  }
  const stacks = [...made.map(({ stack }) => stack).reverse(), ownStack];
  own.tell({ kind: 'stand-ins', logicalIds: stacks.flatMap(standIns) });
}
