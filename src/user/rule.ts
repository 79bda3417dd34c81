// The one rule of what a template manages (docs/adr/0007), the same for attributes, groups and Enabled:
// what is declared is brought about; what no longer is, is undone if it is still as it was declared;
// what never was is nobody's business.

/** Names that an update has to bring about, and names that it has to undo. */
export interface Managed {
  readonly toSet: readonly string[];
  readonly toUndo: readonly string[];
}

/** Whether two values of the name are the same; undefined is a value that is not there. */
export type Same<Value> = (
  name: string,
  one: Value | undefined,
  other: Value | undefined,
) => boolean;

/**
 * The rule, for values by name: what the template declared, what it declares, and what there is.
 * The update the other way round, from `desired` to `previous`, comes back to where this one began.
 */
export function managed<Value>(
  previous: ReadonlyMap<string, Value>,
  desired: ReadonlyMap<string, Value>,
  actual: ReadonlyMap<string, Value>,
  same: Same<Value>,
): Managed {
  const toSet = [...desired].filter(([name, value]) => !same(name, value, actual.get(name)));
  const toUndo = [...previous].filter(
    ([name, value]) =>
      !desired.has(name) && !same(name, value, undefined) && same(name, value, actual.get(name)),
  );
  return { toSet: toSet.map(([name]) => name), toUndo: toUndo.map(([name]) => name) };
}
