// What is in a value of which nothing is known: an error that was thrown, an answer, a part of an event.

/** Its fields; what has none, as undefined, has none here. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

/** Every text in it, the names of its fields too. Numbers are dates and durations. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(fieldsOf(value)).flatMap(([name, part]) => [name, ...textsIn(part)]);
}
