// The whole state of the embedded service, and what it is given from outside.
import type { Message } from './messages';
import type { FlattenCase } from './rules/letter-case';
import type { UserPool } from './user-pool';

export interface Service {
  readonly pools: Map<string, UserPool>;
  readonly messages: Message[];
  readonly clock: () => Date;
  /** What pools without case sensitivity hand back in lower case. */
  readonly flattenCase: FlattenCase;
}

export interface ServiceOptions {
  clock?: () => Date;
  flattenCase?: FlattenCase;
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
