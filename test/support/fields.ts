// What is in a value of which nothing is known: an error that was thrown, an answer, a part of an event.

/** Its fields; what has none, as undefined, has none here. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}
