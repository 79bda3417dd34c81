/** Ends a program that failed: with what went wrong, in its own words, and not with the way to it. */
export function tellFailure(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
