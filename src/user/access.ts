// When an update sets a password or invites again: what can't be undone, and so comes last.
import type { Attributes, DeclaredUser, StoredUser } from './user';

/** A step that can't be undone. */
export interface AccessChange {
  readonly kind: 'permanent password' | 'temporary password' | 'invitation';
}

const NOT_ACCEPTED = 'FORCE_CHANGE_PASSWORD';

/**
 * The one step, if any. Somebody who has accepted keeps their password and gets no mail, so that a
 * shared temporary password can be rotated without locking anybody out. `values` are the attributes
 * that are written before.
 */
export function accessChange(
  previous: DeclaredUser,
  desired: DeclaredUser,
  actual: StoredUser,
  values: Attributes,
): AccessChange[] {
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

function sameEntries(one: Attributes = new Map(), other: Attributes = new Map()): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

function sameSet(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}
