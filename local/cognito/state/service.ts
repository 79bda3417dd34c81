// The whole state of the embedded service, and what it is given from outside.
import type { Message } from './outbox';
import type { UserPool } from './user-pool';

/**
 * What a pool without case sensitivity hands back in lower case. The developer guide says that mixed case is
 * flattened in output (true: usernames, email, preferred_username), others report values as entered (false),
 * or only the username flattened (amplify-js#13844): the embedded service can do all three.
 */
export type FlattenCase = boolean | 'usernames';

export interface Service {
  readonly pools: Map<string, UserPool>;
  readonly messages: Message[];
  readonly clock: () => Date;
  readonly flattenCase: FlattenCase;
}

export interface ServiceOptions {
  readonly clock?: () => Date;
  readonly flattenCase?: FlattenCase;
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
