// What an update has to do, in order: a pure plan from what was declared, what is and what there is.
import { attributeChanges } from './attributes';
import { identityAddress } from './identity';
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

const NONE: Attributes = new Map();
const NOT_ACCEPTED = 'FORCE_CHANGE_PASSWORD';

/** The plan that completes a user just made; empty in the plain case. A wrong password ends it late. */
export function planCreation(declared: DeclaredUser): Change[] {
  return [
    ...groupChanges(declared.groups, []),
    ...(declared.password === undefined ? [] : [{ kind: 'permanent password' } as const]),
    ...(declared.enabled === false ? [{ kind: 'disable' } as const] : []),
  ];
}

/** The plan of an update: what can be undone first, passwords and invitations last. */
export function planUpdate(
  previous: DeclaredUser,
  desired: IdentifiedUser,
  actual: GroupedUser,
): Change[] {
  const values = attributeChanges(
    previous.attributes ?? NONE,
    desired.attributes ?? NONE,
    actual.attributes,
    identityAddress(actual, desired.username),
  );
  return [
    ...(values.size === 0 ? [] : [{ kind: 'attributes', values } as const]),
    ...stateChanges(desired.enabled, actual.enabled),
    ...groupChanges(desired.groups, actual.groups),
    ...accessChanges(previous, desired, actual, values),
  ];
}

function stateChanges(desired: boolean | undefined, actual: boolean): Change[] {
  if (desired === undefined || desired === actual) return [];
  return [{ kind: desired ? 'enable' : 'disable' }];
}

function groupChanges(desired: readonly string[] | undefined, actual: readonly string[]): Change[] {
  if (!desired) return [];
  const joined = desired.filter((group) => !actual.includes(group));
  const left = actual.filter((group) => !desired.includes(group));
  return [
    ...joined.map((group) => ({ kind: 'join', group }) as const),
    ...left.map((group) => ({ kind: 'leave', group }) as const),
  ];
}

// Somebody who has accepted keeps their password and gets no mail, so that a shared temporary
// password can be rotated without locking anybody out.
function accessChanges(
  previous: DeclaredUser,
  desired: DeclaredUser,
  actual: GroupedUser,
  values: Attributes,
): Change[] {
  if (desired.password !== undefined) {
    return desired.password === previous.password ? [] : [{ kind: 'permanent password' }];
  }
  if (actual.status !== NOT_ACCEPTED) return [];
  if (isToBeInvited(previous, desired, values)) return [{ kind: 'invitation' }];
  const isRotated =
    desired.temporaryPassword !== undefined &&
    desired.temporaryPassword !== previous.temporaryPassword;
  return isRotated ? [{ kind: 'temporary password' }] : [];
}

function isToBeInvited(previous: DeclaredUser, desired: DeclaredUser, values: Attributes): boolean {
  if (desired.messageAction !== 'RESEND') return false;
  return (
    previous.messageAction !== desired.messageAction ||
    previous.temporaryPassword !== desired.temporaryPassword ||
    !sameEntries(previous.clientMetadata, desired.clientMetadata) ||
    !sameSet(previous.deliveryMediums, desired.deliveryMediums) ||
    Boolean(values.get('email') || values.get('phone_number'))
  );
}

function sameEntries(one: Attributes = NONE, other: Attributes = NONE): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

function sameSet(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}

/** The change in a few words, without any value. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'attributes':
      return [...change.values]
        .map(([name, value]) => `${value ? 'set' : 'delete'} ${name}`)
        .join(', ');
    case 'join':
    case 'leave':
      return `${change.kind} ${change.group}`;
    default:
      return change.kind;
  }
}
