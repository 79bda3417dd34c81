// A life as data: what happens in two pools of a kind, so that a life that fails can be printed, cut and
// replayed.
import type { KindName } from './kinds';
import type { TroubleName } from './troubles';

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

/** What somebody else does; `stack` says whose user it concerns, `pool` where somebody is made. */
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
  readonly pool: number;
  readonly value: string;
  /** What the stranger who is made has as well. */
  readonly alias?: { readonly name: string; readonly value: string };
}

/** From which call on. */
export interface Moment {
  readonly at: number;
  /** Whether only those are meant, and count, that change something. */
  readonly isOfChanges?: true;
}

/** What goes on during an event. */
export interface Weather {
  /** So many calls go wrong. */
  readonly troubles?: readonly (Moment & { readonly times: number; readonly title: TroubleName })[];
  /** What somebody does right before that call. */
  readonly races?: readonly { readonly at: number; readonly deed: Deed }[];
  /** The process of the function ends with that call, which is made or not. */
  readonly crash?: Moment & { readonly when: 'before' | 'after' };
  /** The answer of the function does not arrive. */
  readonly isLost?: boolean;
  /** During the event once more, where CloudFormation sends it again. */
  readonly again?: Weather;
}

/** What happens to one stack at a time. */
export type StackCommand = { readonly stack: number } & (
  | {
      readonly does: 'create';
      readonly pool: number;
      readonly template: Template;
      readonly weather: Weather;
    }
  | {
      readonly does: 'update';
      readonly template: Template;
      readonly weather: Weather;
      /** Whether the update is rolled back although it went well. */
      readonly isRolledBack: boolean;
      /** During the rollback; where that fails, it is continued in fair weather. */
      readonly back: Weather;
    }
  | {
      /** An update to another name or pool: a new user, and then the old one goes, or the new one. */
      readonly does: 'replace';
      readonly pool: number;
      readonly template: Template;
      readonly weather: Weather;
      readonly isRolledBack: boolean;
      readonly back: Weather;
    }
  | { readonly does: 'delete'; readonly weather: Weather }
);

export type Command =
  | StackCommand
  | { readonly does: 'together'; readonly one: StackCommand; readonly other: StackCommand }
  | ({ readonly stack: number } & (
      | {
          readonly does: 'import';
          readonly pool: number;
          /** Of whom; somebody whom no stack has where this one is not there. */
          readonly name: string;
          /** As it is there where left out. */
          readonly template?: Template;
        }
      | { readonly does: 'repeat' }
      | { readonly does: 'look'; readonly weather: Weather }
      | { readonly does: 'meddle'; readonly deed: Deed }
    ));

export type CommandTo<Does extends Command['does']> = Extract<Command, { does: Does }>;

export interface Life {
  readonly kind: KindName;
  readonly commands: readonly Command[];
}
