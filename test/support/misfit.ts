// What no type allows, which hostile events are made of.

/** A value in the place of another kind. */
export function misfit(value: unknown): never {
  return value as never;
}
