// What is in a value of which nothing is known: the one place where a test looks without a type.

/** Its fields, an Error's too; none of what has none. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  // biome-ignore lint/plugin: what it gives has a type again
  return Object(value);
}

/** Every text in it, the names of its fields too. Numbers are dates and durations. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(fieldsOf(value)).flatMap(([name, part]) => [name, ...textsIn(part)]);
}
