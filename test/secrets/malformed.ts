// Events that are not what they should be: each part of one left out, or something else with the same in it.
import { fieldsOf } from '../support/fields';

/** What becomes of a part; undefined leaves it out. */
const CHANGES: Readonly<Record<string, (part: unknown) => unknown>> = {
  'left out': () => undefined,
  'a list': (part) => [part],
  'in a map': (part) => ({ x: part }),
  'a text': (part) => JSON.stringify(part),
  'a name': (part) => ({ [typeof part === 'string' ? part : JSON.stringify(part)]: 1 }),
};

export interface Malformed {
  readonly title: string;
  readonly event: unknown;
}

/** Every one of an event. */
export function malformed(event: unknown): Malformed[] {
  return pathsIn(event).flatMap((path) =>
    Object.entries(CHANGES).map(([words, change]) => ({
      title: `${path.join('.') || 'the event'} ${words}`,
      event: changedAt(event, path, change),
    })),
  );
}

function pathsIn(value: unknown): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const further = inside.flatMap(([name, part]) => pathsIn(part).map((path) => [name, ...path]));
  return [[], ...further];
}

function changedAt(value: unknown, path: string[], change: (part: unknown) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  const changed = changedAt(fieldsOf(value)[name], rest, change);
  if (Array.isArray(value)) return value.map((one, at) => (`${at}` === name ? changed : one));
  return { ...fieldsOf(value), [name]: changed };
}
