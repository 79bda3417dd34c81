// The name of whatever was thrown.

/** The name that an error gives itself, as `ResourceNotFoundException`; none of anything else. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? `${error.name}` : '';
}
