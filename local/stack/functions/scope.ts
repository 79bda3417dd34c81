// What functions are evaluated with: what is known of the stack, now or once its resources are there.
import type { Report } from '../template/problem';
import type { GetAtt, MapOf, Ref, Value } from '../template/value';

/** What a function may ask beside its arguments. */
export interface Known {
  /** Whether a condition holds; undefined where that can't be said. */
  condition(name: string): boolean | undefined;
  readonly mappings: ReadonlyMap<string, MapOf>;
  /** What other stacks export, by name. */
  readonly exports: ReadonlyMap<string, string>;
  readonly region: string;
  /** The values of the parameters of a type, as rules ask for them. */
  parametersOf(type: string): Value[];
}

export interface Scope extends Known {
  /** The value of a reference, or the reference itself while its value is not known. */
  reference(reference: Ref | GetAtt): Value;
  readonly report: Report;
}

/** Once a stack is planned, references to resources are all that is left to be answered. */
export const PLANNED: Known = {
  condition: () => undefined,
  mappings: new Map(),
  exports: new Map(),
  region: '',
  parametersOf: () => [],
};
