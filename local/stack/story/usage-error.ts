// A command line that can't be understood.

/** Its message says what is wrong with it; the usage is shown beside. */
export class UsageError extends Error {
  override name = 'UsageError';
}
