// Where a test leaves the types: to look into what may be anything, and to send what no type allows.

/** Its fields; what has none, as undefined, has none here. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

/** A value in the place of another kind, of which hostile events are made. */
export function misfit(value: unknown): never {
  return value as never;
}
