// Takes a stack through its life: create, updates, drift, list, delete.
import type { Properties } from '../../lambda/events';
import { createStack } from '../engine/create-stack';
import { deleteStack } from '../engine/delete-stack';
import { detectDrift } from '../engine/detect-drift';
import { listResources } from '../engine/list-resources';
import type { Services } from '../engine/services';
import { type Failure, inTemplateOrder, type Stack } from '../engine/stack';
import { updateStack } from '../engine/update-stack';
import type { Paint } from '../print/paint';
import { driftLines, listLines, outputLines, sameUserLines } from '../print/tables';
import { describePlace } from '../template/problem';
import type { TemplateOfRun } from './read-templates';

export interface Story {
  services: Services;
  stackName: string;
  /** The first creates the stack, each further one updates it. */
  templates: readonly TemplateOfRun[];
  /** A change that the stack is not told of, to be found as drift. */
  behindItsBack?: { title: string; change(stack: Stack): Promise<unknown> };
  print(line: string): void;
  paint: Paint;
}

/** A step that did not end as it should; each line of the message says what to look at. */
export class StepError extends Error {
  override name = 'StepError';
}

/** Runs the story; throws a StepError when a step fails. */
export async function runStory(story: Story): Promise<void> {
  const { services, stackName, behindItsBack } = story;
  const [first, ...changes] = story.templates;
  if (!first) throw new StepError('there is no template');
  heading(story, `Create stack ${stackName} from ${first.template.file}`);
  const stack = await createStack(services, stackName, first.template, first.parameters);
  finish(stack, 'CREATE_COMPLETE');
  printAll(story, outputLines(stack.outputs));
  for (const { template, parameters } of changes) {
    heading(story, `Update it to ${template.file}`);
    const before = new Map(stack.resources);
    await updateStack(services, stack, template, parameters);
    finish(stack, 'UPDATE_COMPLETE');
    printAll(story, sameUserLines(before, stack.resources));
    printAll(story, outputLines(stack.outputs));
  }
  heading(story, 'Detect drift');
  printAll(story, driftLines(await detectDrift(services, stack), story.paint));
  if (behindItsBack) {
    heading(story, behindItsBack.title);
    await behindItsBack.change(stack);
    printAll(story, driftLines(await detectDrift(services, stack), story.paint));
  }
  heading(story, 'List the users');
  for (const users of await listAll(services, stack)) printAll(story, listLines(users));
  heading(story, 'Delete the stack');
  await deleteStack(services, stack);
  finish(stack, 'DELETE_COMPLETE');
}

async function listAll(services: Services, stack: Stack): Promise<Properties[][]> {
  const users = inTemplateOrder(stack).filter(({ identifier }) => 'Username' in identifier);
  const pools = new Map(users.map((user) => [`${user.identifier.UserPoolId}`, user.type]));
  const lists = [...pools].map(([UserPoolId, type]) =>
    listResources(services, stack, type, { UserPoolId }),
  );
  return Promise.all(lists);
}

function heading({ print, paint }: Story, title: string): void {
  print('');
  print(paint('bold', title));
}

function printAll({ print }: Story, lines: readonly string[]): void {
  for (const line of lines) print(line);
}

function finish(stack: Stack, status: string): void {
  if (stack.status === status && stack.failures.length === 0) return;
  const lines = stack.failures.map(describeFailure);
  throw new StepError([`the stack ended in ${stack.status}`, ...lines].join('\n'));
}

function describeFailure({ logicalId, reason, place }: Failure): string {
  return `${place ? `${describePlace(place)}: ` : ''}${logicalId}: ${reason.replace(/\s+/g, ' ')}`;
}
