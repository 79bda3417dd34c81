// A stack, its resources and its events, as they are kept in memory.
import type { Properties } from '../../invocation/events';
import type { StackIdentity } from '../plan/pseudo-parameters';
import type { Answered } from '../plan/values';
import type { ResourceType } from '../resources/resource-type';
import type { Policy } from '../template/policy';
import type { Place } from '../template/problem';

export interface StackResource extends Answered {
  readonly logicalId: string;
  readonly type: ResourceType;
  readonly physicalId: string;
  /** The primary identifier, as READ and DELETE get it. */
  readonly identifier: Properties;
  /** What the template declares; write-only properties included. Never printed. */
  readonly properties: Properties;
  /** What the handler last returned. */
  readonly model: Properties;
  readonly dependencies: readonly string[];
  readonly deletionPolicy: Policy;
  readonly updateReplacePolicy: Policy;
  readonly place: Place;
  /** Its creation failed and left something behind, which goes whatever the policy says. */
  readonly incomplete?: boolean;
}

/** One row of the event table. */
export interface StackEvent {
  readonly time: Date;
  readonly status: string;
  readonly typeName: string;
  readonly logicalId: string;
  readonly reason?: string;
  /** Nothing was made: the resource only stands for one. */
  readonly isStandIn?: true;
}

export interface FailedResource {
  readonly logicalId: string;
  readonly reason: string;
  readonly place?: Place;
}

export interface StackOutput {
  readonly name: string;
  readonly value: string;
}

export interface Stack extends StackIdentity {
  status: string;
  resources: Map<string, StackResource>;
  outputs: StackOutput[];
  /** What went wrong in the last operation. */
  failures: FailedResource[];
  /** The logical ids of resources that nothing was made for; they stay when the stack is deleted. */
  readonly standIns: Set<string>;
  /** The names under which other stacks import its outputs. */
  exportNames: string[];
}

/** The logical ids of the stand-ins that the stack has, or had, in the order of their making. */
export function standIns(stack: Stack): string[] {
  return [...stack.standIns];
}

/** The resources in the order of the template, whichever was there first. */
export function inTemplateOrder(stack: Stack): StackResource[] {
  return [...stack.resources.values()].sort((a, b) => a.place.line - b.place.line);
}

const STABLE = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
];

/** Throws for a stack whose status lets no update and no import begin; `more` are let as well. */
export function refuseBusy({ name, status }: Stack, ...more: string[]): void {
  if ([...STABLE, ...more].includes(status)) return;
  throw new Error(`${name} is in ${status} state and can not be updated.`);
}
