// Takes a stack through its life: create, updates, drift, list, delete.
import type { Properties } from '../../invocation/events';
import { deleteStack } from '../engine/delete-stack';
import { detectDrift } from '../engine/detect-drift';
import { listResources } from '../engine/list-resources';
import { inTemplateOrder, type Stack } from '../engine/stack';
import { driftLines, listLines } from '../print/tables';
import { isUserType } from '../resources/user';
import { change, create, type Left } from './apply';
import { finish, heading, printAll, StepError, type Story } from './story';

/** Runs the story, and gives the stack of it; throws a StepError when a step fails. */
export async function runStory(story: Story): Promise<Stack> {
  const { services, behindItsBack } = story;
  const [first, ...changes] = story.templates;
  if (!first) throw new StepError('there is no template');
  const stack = await create(story, first);
  let left: Left = new Map();
  for (const next of changes) left = await change(story, stack, next, left);
  heading(story, 'Detect drift');
  await showDrift(story, stack);
  if (behindItsBack) {
    heading(story, behindItsBack.title);
    await behindItsBack.change(stack);
    await showDrift(story, stack);
  }
  heading(story, 'List the users');
  for (const users of await listAll(story, stack)) printAll(story, listLines(users));
  heading(story, 'Delete the stack');
  await deleteStack(services, stack);
  finish(stack, 'DELETE_COMPLETE');
  return stack;
}

async function showDrift(story: Story, stack: Stack): Promise<void> {
  printAll(story, driftLines(await detectDrift(story.services, stack), story.paint));
}

async function listAll({ services }: Story, stack: Stack): Promise<Properties[][]> {
  const users = inTemplateOrder(stack).filter(({ type }) => isUserType(type));
  const pools = new Map(users.map((user) => [`${user.identifier.UserPoolId}`, user.type]));
  const lists = [...pools].map(([UserPoolId, type]) =>
    listResources(services, stack, type, { UserPoolId }),
  );
  return Promise.all(lists);
}
