// Which address an update would take from another user: in a pool with aliases Cognito moves a
// verified one without a word (boto3#3213).
import { isTrue, VERIFIED_FLAGS } from './attributes';
import type { Attributes } from './user';

/** An address attribute and the value that it is about to have, verified. */
export interface Claim {
  readonly attribute: string;
  readonly value: string;
}

/** The addresses that become verified by the changes, and were not so before. */
export function claimsOf(changes: Attributes, actual: Attributes): Claim[] {
  return VERIFIED_FLAGS.flatMap(([attribute, flag]) => {
    const value = changes.get(attribute) ?? actual.get(attribute);
    // A changed address without its flag becomes unverified.
    const becomes = changes.has(attribute)
      ? changes.get(flag)
      : (changes.get(flag) ?? actual.get(flag));
    // Letter for letter: a pool with case sensitivity has another address in another spelling.
    const isUnchanged = value === actual.get(attribute) && isTrue(actual.get(flag));
    return value && isTrue(becomes) && !isUnchanged ? [{ attribute, value }] : [];
  });
}

/** The addresses that the changes give a new value without saying that it is verified. */
export function unverifiedAddresses(changes: Attributes): string[] {
  return VERIFIED_FLAGS.filter(
    ([address, flag]) => changes.get(address) && !isTrue(changes.get(flag)),
  ).map(([address]) => address);
}

// What the API takes as a Username (API reference, AdminGetUser).
const USERNAME = /^\S{1,128}$/u;

/** Whether a user can be asked for by this address at all. */
export function canBeUsername(address: string): boolean {
  return USERNAME.test(address);
}
