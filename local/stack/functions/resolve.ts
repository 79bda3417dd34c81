// Evaluates values as far as they are known: first what a function is given, then the function.
import { type Call, list, map, type Value } from '../template/value';
import { withParts } from '../template/walk';
import type { Scope } from './scope';
import { FUNCTIONS } from './table';

/** The value with references answered by `scope`, and functions evaluated once that can be done. */
export function resolve(value: Value, scope: Scope): Value {
  switch (value.kind) {
    case 'ref':
    case 'getatt':
      return scope.reference(value);
    case 'call':
      return evaluate(value, scope);
    default:
      return withoutNothing(withParts(value, (part) => resolve(part, scope)));
  }
}

function evaluate(call: Call, scope: Scope): Value {
  const { name, place } = call;
  const found = FUNCTIONS.get(name);
  const chosen = found?.choose?.(call.args, scope);
  if (chosen) return resolve(chosen, scope);
  const args = call.args.map((arg) => resolve(arg, scope));
  // A problem says already why an argument is not known.
  if (args.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown', place };
  const refuse = (message = `${name} takes ${found?.takes}`) => {
    scope.report(place, message);
    return { kind: 'unknown' as const, place };
  };
  return found?.evaluate(args, { name, place, scope, refuse }) ?? { ...call, args };
}

function withoutNothing(value: Value): Value {
  const isThere = ({ kind }: Value) => kind !== 'nothing';
  if (value.kind === 'list') return list(value.items.filter(isThere), value.place);
  if (value.kind !== 'map') return value;
  return map(
    value.entries.filter((entry) => isThere(entry.value)),
    value.place,
  );
}
