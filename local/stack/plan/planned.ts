// What a plan is made of, and what it depends on.
import type { ResourceType } from '../resources/resource-type';
import type { FindType } from '../resources/types';
import type { Policy } from '../template/policy';
import type { Place, Problem } from '../template/problem';
import type { Value } from '../template/value';
import type { StackIdentity } from './pseudo-parameters';

export interface PlannedResource {
  logicalId: string;
  type: ResourceType;
  /** A map, in which references to resources, and functions of such, alone are left. */
  properties: Value;
  dependencies: string[];
  deletionPolicy: Policy;
  declaresDeletionPolicy: boolean;
  updateReplacePolicy: Policy;
  place: Place;
}

export interface PlannedOutput {
  name: string;
  value: Value;
  /** The name under which other stacks import it. */
  exportName?: Value;
  /** Whether it shows a NoEcho parameter, which must not be printed. */
  secret: boolean;
  place: Place;
}

/** Resources and outputs whose condition does not hold are not in it. */
export interface Plan {
  resources: ReadonlyMap<string, PlannedResource>;
  outputs: PlannedOutput[];
  /** What goes through and may not be meant. */
  warnings: Problem[];
}

/** What a plan depends on beside its template. */
export interface PlanContext {
  parameters: Readonly<Record<string, string>>;
  stack: StackIdentity;
  findType: FindType;
  /** What other stacks export, by name. */
  exports: ReadonlyMap<string, string>;
  /** The value of a parameter in SSM's Parameter Store, if there is one of that name. */
  ssmParameter(name: string): string | undefined;
}
