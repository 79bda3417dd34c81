// What the engine works with: the backends, time, tokens, and where events go.
import type { Backends } from '../resources/backends';
import type { FindType } from '../resources/types';
import type { StackEvent } from './stack';

export interface Services {
  backends: Backends;
  findType: FindType;
  clock(): Date;
  sleep(milliseconds: number): Promise<void>;
  /** A new client request token, and the random part of a stack's id. */
  newToken(): string;
  emit(event: StackEvent): void;
  region: string;
  accountId: string;
  /** Which stack's resource owns a physical id; shared by all stacks. */
  owners: Map<string, string>;
}

/** Services on the real clock, for the account and Region that the embedded Cognito plays. */
export function localServices(
  backends: Backends,
  findType: FindType,
  emit: (event: StackEvent) => void,
): Services {
  return {
    backends,
    findType,
    emit,
    clock: () => new Date(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newToken: () => crypto.randomUUID(),
    region: 'us-east-1',
    accountId: '123456789012',
    owners: new Map(),
  };
}
