// The whole state of the embedded service, and what it is given from outside.
import type { Message } from './messages';
import type { UserPool } from './user-pool';

export interface Service {
  readonly pools: Map<string, UserPool>;
  readonly messages: Message[];
  readonly clock: () => Date;
  /** Whether pools without case sensitivity hand values back in lower case; see rules/letter-case.ts. */
  readonly flattenCase: boolean;
}

export interface ServiceOptions {
  clock?: () => Date;
  flattenCase?: boolean;
}

/** A service without any pool. */
export function createService(options: ServiceOptions = {}): Service {
  return {
    pools: new Map(),
    messages: [],
    clock: options.clock ?? (() => new Date()),
    flattenCase: options.flattenCase ?? false,
  };
}
