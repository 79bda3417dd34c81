// What a story is told with: its services and templates, who it is told to, and how a step of it fails.
import type { Services } from '../engine/services';
import type { FailedResource, Stack } from '../engine/stack';
import type { Tell } from '../print/told';
import { describePlace } from '../template/problem';
import type { StackOfRun, TemplateOfRun } from './read-templates';

export interface Story extends StackOfRun {
  readonly services: Services;
  /** A change that the stack is not told of, to be found as drift. */
  readonly behindItsBack?: { title: string; change(stack: Stack): Promise<unknown> };
  /** What goes on after its templates, until somebody ends it. */
  readonly changes?: Changes;
  readonly tell: Tell;
}

/** Where the next templates come from: it resolves when something has changed. */
export interface Changes {
  /** What is looked at, for whoever wonders what to change. */
  readonly files: readonly string[];
  next(): Promise<readonly TemplateOfRun[]>;
}

/** A step that did not end as it should; each line of the message says what to look at. */
export class StepError extends Error {
  override name = 'StepError';

  constructor(
    message: string,
    readonly failures: readonly FailedResource[] = [],
  ) {
    super(message);
  }
}

/** Tells that a step begins. */
export function step({ tell }: Story, title: string): void {
  tell({ kind: 'step', title });
}

/** Throws a StepError unless the stack has the status, and nothing failed on the way. */
export function finish(stack: Stack, status: string): void {
  if (stack.status === status && stack.failures.length === 0) return;
  const lines = stack.failures.map(describeFailure);
  const message = [`the stack ended in ${stack.status}`, ...lines].join('\n');
  throw new StepError(message, stack.failures);
}

function describeFailure({ logicalId, reason, place }: FailedResource): string {
  return `${place ? `${describePlace(place)}: ` : ''}${logicalId}: ${reason.replace(/\s+/g, ' ')}`;
}
