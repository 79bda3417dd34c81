// Which address an update would take from another user: in a pool with aliases Cognito moves a
// verified one without a word (boto3#3213).
import { equalIgnoringCase, sameValue, VERIFIED_FLAGS } from './attributes';
import type { Attributes, StoredUser } from './user';

/** An address attribute and the value that it is about to have, verified. */
export interface Claim {
  readonly attribute: string;
  readonly value: string;
}

function isTrue(flag: string | undefined): boolean {
  return equalIgnoringCase(flag ?? '', 'true');
}

/** The addresses that become verified by the changes, and were not so before. */
export function claimsOf(changes: Attributes, actual: Attributes): Claim[] {
  return VERIFIED_FLAGS.flatMap(([attribute, flag]) => {
    const value = changes.get(attribute) ?? actual.get(attribute);
    // A changed address without its flag becomes unverified.
    const becomes = changes.has(attribute)
      ? changes.get(flag)
      : (changes.get(flag) ?? actual.get(flag));
    const isUnchanged =
      sameValue(attribute, value, actual.get(attribute)) && isTrue(actual.get(flag));
    return value && isTrue(becomes) && !isUnchanged ? [{ attribute, value }] : [];
  });
}

/** Whether one of the users other than `self` holds the claimed address as an alias. */
export function isHeld({ attribute }: Claim, users: readonly StoredUser[], self: string): boolean {
  return users.some(
    ({ username, attributes }) =>
      username !== self && isTrue(attributes.get(`${attribute}_verified`)),
  );
}
