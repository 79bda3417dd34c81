// Values of the wrong type, in every shape that JSON has.
import fc from 'fast-check';
import { canaryOf } from '../support/secrets/canaries';
import { hostileText, PROTOTYPE_KEYS } from './texts';

/**
 * Stands in a value for what is too deep or too large to be carried around; `toText` writes it out, and
 * the secrets.
 */
const GROWN = /"@grown:(arrays|objects|text|list|keys):(\d+)"/g;

const deep = fc
  .tuple(fc.constantFrom('arrays', 'objects'), fc.constantFrom(100, 3_000, 50_000))
  .map(([what, size]) => `@grown:${what}:${size}`);
// All of an event may have 6 MB.
const huge = fc.oneof(
  fc.constantFrom(5_000, 70_000, 500_000).map((size) => `@grown:text:${size}`),
  fc
    .tuple(fc.constantFrom('list', 'keys'), fc.constantFrom(5_000, 70_000))
    .map(([what, size]) => `@grown:${what}:${size}`),
);

/** The JSON text of a value, with what is deep, huge or secret in it. */
export function toText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  const told = text.replace(/"(@canary:\d+)"/g, (_, name: string) =>
    JSON.stringify(canaryOf(name)),
  );
  return told.replace(GROWN, (_, what: string, digits: string) => {
    const size = Number(digits);
    if (what === 'text') return `"${'x'.repeat(size)}"`;
    if (what === 'list') return `[${'"x",'.repeat(size)}"x"]`;
    if (what === 'keys') return `{${Array.from({ length: size }, (_each, at) => `"${at}":"x"`)}}`;
    if (what === 'arrays') return '['.repeat(size) + ']'.repeat(size);
    return `${'{"a":'.repeat(size)}0${'}'.repeat(size)}`;
  });
}

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    1.5,
    '',
    ' ',
    'true',
    'NO',
    '0',
    'null',
  ),
  hostileText,
);

const key = fc.oneof(
  fc.constantFrom(...PROTOTYPE_KEYS, 'Name', 'Value', 'length', '0', 'then', 'toJSON', 'size'),
  hostileText,
);

/** An object with such keys of its own, as JSON.parse makes it. */
function objectOf(values: fc.Arbitrary<unknown>) {
  const entries = fc.array(fc.tuple(key, values), { maxLength: 4 });
  return entries.map((list): unknown => Object.fromEntries(list));
}

const few = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), objectOf(scalar));

/** Any JSON value, as a property that is to be confused may have. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(null, true, false, 0, [], {}) },
  { weight: 6, arbitrary: scalar },
  { weight: 4, arbitrary: fc.array(few, { maxLength: 3 }) },
  { weight: 4, arbitrary: objectOf(few) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: huge },
);

/** Prototype keys as properties, with any value. */
export const prototypeProperties = fc
  .array(fc.tuple(fc.constantFrom(...PROTOTYPE_KEYS), few), { maxLength: 2 })
  .map((list): Record<string, unknown> => Object.fromEntries(list));
