// What is left when a run ends.

/** `isKept` where a policy kept something from being deleted, which ends with its pool here. */
export function whatIsLeft(isKept = false): string {
  return isKept
    ? 'Nothing of it is left here; in an account, what was DELETE_SKIPPED would be.'
    : 'Nothing of it is left.';
}
