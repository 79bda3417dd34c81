// Shows what there is of a stack: its drift, and the users of its pools.
import type { Properties } from '../../invocation/events';
import { detectDrift } from '../engine/detect-drift';
import { listResources } from '../engine/list-resources';
import { inTemplateOrder, type Stack } from '../engine/stack';
import { isUserType } from '../resources/user';
import { type Story, step } from './story';

/** Both, each as a step. */
export async function showStack(story: Story, stack: Stack): Promise<void> {
  step(story, 'Detect drift');
  await showDrift(story, stack);
  await showUsers(story, stack);
}

/** What differs from the template. */
export async function showDrift({ services, tell }: Story, stack: Stack): Promise<void> {
  tell({ kind: 'drift', drifts: await detectDrift(services, stack) });
}

/** The users of every pool that the stack has users in, as a step. */
export async function showUsers(story: Story, stack: Stack): Promise<void> {
  step(story, 'List the users');
  for (const identifiers of await listAll(story, stack)) story.tell({ kind: 'users', identifiers });
}

async function listAll({ services }: Story, stack: Stack): Promise<Properties[][]> {
  const users = inTemplateOrder(stack).filter(({ type }) => isUserType(type));
  const pools = new Map(users.map((user) => [`${user.identifier.UserPoolId}`, user.type]));
  const lists = [...pools].map(([UserPoolId, type]) =>
    listResources(services, stack, type, { UserPoolId }),
  );
  return Promise.all(lists);
}
