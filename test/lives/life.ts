// A life as data: what happens in one pool, so that a life that fails can be printed, cut and replayed.
import type { Fault } from '../../local/faults';
import type { KindName } from './kinds';

/** What a template declares, but for UserPoolId. */
export interface Template {
  readonly Username?: string;
  readonly UserAttributes?: Readonly<Record<string, string>>;
  readonly Groups?: readonly string[];
  readonly Enabled?: boolean;
  readonly Password?: string;
  readonly TemporaryPassword?: string;
  readonly MessageAction?: string;
  readonly ForceAliasCreation?: boolean;
  readonly DesiredDeliveryMediums?: readonly string[];
  readonly ClientMetadata?: Readonly<Record<string, string>>;
  readonly ValidationData?: Readonly<Record<string, string>>;
}

/** What somebody else does; `stack` says whose user it concerns. */
export interface Deed {
  readonly does:
    | 'make'
    | 'delete'
    /** Deletes the user, and makes a stranger who answers to the name of the resource. */
    | 'supplant'
    | 'disable'
    | 'enable'
    | 'grant'
    | 'expel'
    /** A changed address, and a changed nickname. */
    | 'rename'
    | 'call'
    | 'sign in';
  readonly stack: number;
  readonly value: string;
  /** What the stranger who is made has as well. */
  readonly alias?: { readonly name: string; readonly value: string };
}

export const TROUBLES = {
  throttled: { error: { name: 'TooManyRequestsException', message: 'Rate exceeded' } },
  'answered 500': {},
  'done and answered 500': { when: 'after' },
  'cut off': { kind: 'disconnect' },
  'done and cut off': { kind: 'disconnect', when: 'after' },
  'half answered': { kind: 'cut', when: 'after' },
  // An empty answer to most other changes is the right one.
  'answered by nothing': { kind: 'empty', when: 'after', operation: 'AdminCreateUser' },
  'answered by a page': { kind: 'html' },
  refused: { error: { name: 'NotAuthorizedException', message: 'Not authorized' } },
  stale: { kind: 'stale', operation: 'AdminGetUser' },
} satisfies Record<string, Partial<Fault>>;

export type TroubleName = keyof typeof TROUBLES;
export const TITLES = Object.keys(TROUBLES).filter((name): name is TroubleName => name in TROUBLES);

/** What goes on during an event: each from that call on, `times` calls. */
export interface Weather {
  readonly trouble?: {
    readonly at: number;
    readonly times: number;
    readonly title: TroubleName;
  };
  /** What somebody does right before that call. */
  readonly race?: { readonly at: number; readonly deed: Deed };
}

export type Command = { readonly stack: number } & (
  | { readonly does: 'create'; readonly template: Template; readonly weather: Weather }
  | {
      readonly does: 'update';
      readonly template: Template;
      readonly weather: Weather;
      /** Whether the update is rolled back although it went well. */
      readonly isRolledBack: boolean;
    }
  | { readonly does: 'delete'; readonly weather: Weather }
  | { readonly does: 'import'; readonly name: string; readonly template: Template }
  | { readonly does: 'repeat' }
  | { readonly does: 'meddle'; readonly deed: Deed }
);

export type CommandTo<Does extends Command['does']> = Extract<Command, { does: Does }>;

export interface Life {
  readonly kind: KindName;
  readonly commands: readonly Command[];
}
