// What the engine works with: the backends, time, tokens, and where events go.
import {
  type DynamicReferences,
  dynamicReferences,
} from '../dynamic-references/dynamic-references';
import { NO_VALUES } from '../dynamic-references/local-values';
import type { PlanContext } from '../plan/planned';
import type { StackIdentity } from '../plan/pseudo-parameters';
import type { Backends } from '../resources/backends';
import type { FindType } from '../resources/types';
import type { StackEvent } from './stack';

export interface Services {
  readonly backends: Backends;
  findType: FindType;
  /** Answers `{{resolve:…}}`. */
  references: DynamicReferences;
  clock(): Date;
  sleep(milliseconds: number): Promise<void>;
  /** A new client request token, and the random part of a stack's id. */
  newToken(): string;
  emit(event: StackEvent): void;
  readonly region: string;
  readonly accountId: string;
  /** What stacks export, by name. */
  readonly exports: Map<string, string>;
  /** Which stack's resource owns a physical id; shared by all stacks. */
  readonly owners: Map<string, string>;
}

/** The account and Region that the embedded Cognito plays. */
export const LOCAL_ACCOUNT = { region: 'us-east-1', accountId: '123456789012' };

/** Services on the real clock, for that account. */
export function localServices(
  backends: Omit<Backends, 'secrets'>,
  findType: FindType,
  emit: (event: StackEvent) => void,
  references: DynamicReferences = dynamicReferences(NO_VALUES),
): Services {
  const services: Services = {
    backends: {
      ...backends,
      // Where references look, even when others have taken the place of those given.
      get secrets() {
        return services.references.made;
      },
    },
    findType,
    references,
    emit,
    clock: () => new Date(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newToken: () => crypto.randomUUID(),
    ...LOCAL_ACCOUNT,
    exports: new Map(),
    owners: new Map(),
  };
  return services;
}

/** What the plan of a stack depends on. */
export function planContext(
  { findType, exports, references }: Services,
  stack: StackIdentity,
  parameters: Readonly<Record<string, string>>,
): PlanContext {
  return { parameters, stack, findType, exports, ssmParameter: references.ssmParameter };
}
