// A known value as JSON.
import type { Text, Value } from '../template/value';

/** The JSON of a value; an unquoted number or boolean of the template is one in it too. */
export function jsonOf(value: Value, scalar: (one: Text) => unknown = typed): unknown {
  switch (value.kind) {
    case 'text':
      return scalar(value);
    case 'list':
      return value.items.map((item) => jsonOf(item, scalar));
    case 'map':
      return Object.fromEntries(
        value.entries.map((entry) => [entry.key, jsonOf(entry.value, scalar)]),
      );
    default:
      return null;
  }
}

function typed({ text, plain }: Text): unknown {
  if (plain?.kind === 'boolean') return text === 'true';
  return plain?.kind === 'number' ? Number(text) : text;
}
