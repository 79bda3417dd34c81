// What a plan is made of, and what it depends on.
import type { ResourceType } from '../resources/resource-type';
import type { FindType } from '../resources/types';
import type { Policy } from '../template/policy';
import type { Place, Problem } from '../template/problem';
import type { Value } from '../template/value';
import type { StackIdentity } from './pseudo-parameters';

export interface PlannedResource {
  readonly logicalId: string;
  readonly type: ResourceType;
  /** A map, in which references to resources, and functions of such, alone are left. */
  readonly properties: Value;
  readonly dependencies: readonly string[];
  readonly deletionPolicy: Policy;
  readonly declaresDeletionPolicy: boolean;
  readonly updateReplacePolicy: Policy;
  readonly place: Place;
}

export interface PlannedOutput {
  readonly name: string;
  readonly value: Value;
  /** The name under which other stacks import it. */
  readonly exportName?: Value;
  /** Whether it shows a NoEcho parameter, which must not be printed. */
  readonly secret: boolean;
  readonly place: Place;
}

/** Resources and outputs whose condition does not hold are not in it. */
export interface Plan {
  readonly resources: ReadonlyMap<string, PlannedResource>;
  readonly outputs: readonly PlannedOutput[];
  /** What goes through and may not be meant. */
  readonly warnings: readonly Problem[];
}

/** What a plan depends on beside its template. */
export interface PlanContext {
  readonly parameters: Readonly<Record<string, string>>;
  readonly stack: StackIdentity;
  readonly findType: FindType;
  /** What other stacks export, by name. */
  readonly exports: ReadonlyMap<string, string>;
  /** The value of a parameter in SSM's Parameter Store, if there is one of that name. */
  ssmParameter(name: string): string | undefined;
}
