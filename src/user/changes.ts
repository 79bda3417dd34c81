// What a create or an update has to do, in order: a pure plan from what was declared, what is and what there is.
import { accessChange } from './access';
import { attributeChanges, omitted } from './attributes';
import { identityAddress } from './identity';
import { managed } from './rule';
import type { Attributes, DeclaredUser, GroupedUser, IdentifiedUser } from './user';

/** One step of a plan. None carries a secret: the executor takes those from what is declared. */
export type Change =
  | { readonly kind: 'attributes'; readonly values: Attributes }
  | { readonly kind: 'enable' }
  | { readonly kind: 'disable' }
  | { readonly kind: 'join'; readonly group: string }
  | { readonly kind: 'leave'; readonly group: string }
  | { readonly kind: 'permanent password' }
  | { readonly kind: 'temporary password' }
  | { readonly kind: 'invitation' };

/** What can be undone, and what can't and therefore comes last. */
export interface Plan {
  readonly undoable: readonly Change[];
  readonly final: readonly Change[];
}

const NONE: Attributes = new Map();

/**
 * The plan that completes a user just made, or one that an earlier try of the same create has made
 * (`isResumed`): what is so already is not done again. Empty in the plain case.
 */
export function planCreation(
  declared: DeclaredUser,
  made: GroupedUser,
  isResumed: boolean,
): Change[] {
  const isSet = isResumed && made.status === 'CONFIRMED';
  return [
    ...groupChanges(undefined, declared.groups, made.groups),
    ...(declared.password === undefined || isSet ? [] : [{ kind: 'permanent password' } as const]),
    ...(declared.enabled === false && made.enabled ? [{ kind: 'disable' } as const] : []),
  ];
}

/** The plan of an update; `kept` are attributes that the pool does not let anybody delete. */
export function planUpdate(
  previous: DeclaredUser,
  desired: IdentifiedUser,
  actual: GroupedUser,
  kept: readonly string[] = [],
): Plan {
  const values = attributeChanges(
    previous.attributes ?? NONE,
    desired.attributes ?? NONE,
    actual.attributes,
    kept,
    identityAddress(actual, desired.username),
  );
  const groups = groupChanges(previous.groups, desired.groups, actual.groups);
  return {
    // A group that is not there is found before anything else is written.
    undoable: [
      ...groups.filter(({ kind }) => kind === 'join'),
      ...(values.size === 0 ? [] : [{ kind: 'attributes', values } as const]),
      ...groups.filter(({ kind }) => kind === 'leave'),
      ...stateChanges(previous.enabled, desired.enabled, actual.enabled),
    ],
    final: accessChange(previous, desired, actual, values),
  };
}

// A new user is enabled: that is what undoing `Enabled: false` comes back to, and `true` needs no undoing.
function stateChanges(
  previous: boolean | undefined,
  desired: boolean | undefined,
  actual: boolean,
): Change[] {
  const state = (isEnabled?: boolean) => new Map(isEnabled === undefined ? [] : [['', isEnabled]]);
  const same = (_: string, one?: boolean, other = true) => one === other;
  const { toSet, toUndo } = managed(state(previous), state(desired), state(actual), same);
  if (toSet.length === 0 && toUndo.length === 0) return [];
  return [{ kind: desired === false ? 'disable' : 'enable' }];
}

function groupChanges(
  previous: readonly string[] | undefined,
  desired: readonly string[] | undefined,
  actual: readonly string[],
): Change[] {
  const members = (groups: readonly string[] = []) => new Map(groups.map((name) => [name, true]));
  const same = (_: string, one?: boolean, other = false) => one === other;
  const { toSet, toUndo } = managed(members(previous), members(desired), members(actual), same);
  return [
    ...toSet.map((group) => ({ kind: 'join', group }) as const),
    ...toUndo.map((group) => ({ kind: 'leave', group }) as const),
  ];
}

/** The attributes that are about to be deleted because the template leaves them out. */
export function omissionsOf(
  previous: DeclaredUser,
  desired: DeclaredUser,
  actual: GroupedUser,
): string[] {
  return omitted(previous.attributes ?? NONE, desired.attributes ?? NONE, actual.attributes);
}

/** The values that the changes write to attributes. */
export function attributesIn(changes: readonly Change[]): Attributes {
  return changes.find((change) => change.kind === 'attributes')?.values ?? NONE;
}
