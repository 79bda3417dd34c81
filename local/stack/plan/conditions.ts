// Evaluates the conditions of a template.
import { resolve } from '../functions/resolve';
import type { Scope } from '../functions/scope';
import type { Value } from '../template/value';
import { callsIn } from '../template/walk';
import { circularNodes } from './graph';

/** Whether each condition holds, by name; undefined where that can't be said, with a report why. */
export function evaluateConditions(
  conditions: ReadonlyMap<string, Value>,
  scope: Scope,
): Map<string, boolean | undefined> {
  reportCircle(conditions, scope);
  const results = new Map<string, boolean | undefined>();
  const holds = (name: string): boolean | undefined => {
    const value = conditions.get(name);
    if (!value || results.has(name)) return results.get(name);
    // A condition that waits for itself finds this.
    results.set(name, undefined);
    const result = truthOf(resolve(value, { ...scope, condition: holds }));
    results.set(name, result);
    return result;
  };
  for (const [name, { kind, place }] of conditions) {
    if (kind !== 'call' && kind !== 'unknown') {
      scope.report(
        place,
        `condition ${name} must be a function that is true or false, as Fn::Equals`,
      );
    }
    holds(name);
  }
  return results;
}

function truthOf(value: Value): boolean | undefined {
  return value.kind === 'text' ? value.text === 'true' : undefined;
}

function reportCircle(conditions: ReadonlyMap<string, Value>, { report }: Scope): void {
  const graph = new Map([...conditions].map(([name, value]) => [name, conditionsIn(value)]));
  const circle = circularNodes(graph);
  const place = conditions.get(circle[0] ?? '')?.place;
  if (place) report(place, `circular dependency between the conditions ${circle.join(', ')}`);
}

function conditionsIn(value: Value): string[] {
  return callsIn(value).flatMap(({ name, args: [condition] }) =>
    name === 'Condition' && condition?.kind === 'text' ? [condition.text] : [],
  );
}
