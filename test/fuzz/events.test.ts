// A fuzz is worth what it sends: everything hostile is among so many events, in every property.
import fc from 'fast-check';
import { fieldsOf, textsIn } from '../support/fields';
import { leaks } from '../support/secrets/canaries';
import { CONTEXTS } from './contexts';
import { ENTRYPOINTS } from './events';
import { PROPERTY_NAMES, SCHEMA } from './properties';
import { PROTOTYPE_KEYS, SPECIAL } from './texts';
import { type Trial, trial } from './trial';

const trials = fc.sample(trial, { numRuns: 6_000, seed: 7 });
const places = trials.flatMap(placesOf);
const text = [...new Set(trials.flatMap(({ event }) => textsIn(event)))].join('\n');

function placesOf({ event }: Trial): Readonly<Record<string, unknown>>[] {
  const { requestData, request } = fieldsOf(event);
  const [provider, test] = [fieldsOf(requestData), fieldsOf(request)];
  return [
    ...[provider.resourceProperties, provider.previousResourceProperties],
    ...[test.desiredResourceState, test.previousResourceState],
  ].map(fieldsOf);
}

function valuesOf(name: string): unknown[] {
  return places.flatMap((place) => (Object.hasOwn(place, name) ? [place[name]] : []));
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : -1;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

it.each(PROPERTY_NAMES)('%s is of every type', (name) => {
  const kinds = new Set(valuesOf(name).map(kindOf));
  for (const kind of ['null', 'boolean', 'number', 'string', 'list', 'object']) {
    expect(kinds).toContain(kind);
  }
});

const limited = PROPERTY_NAMES.filter((name) => SCHEMA.properties[name]?.maxLength);
it.each(limited)('%s is under, at and over its limit', (name) => {
  const most = SCHEMA.properties[name]?.maxLength ?? 0;
  const lengths = new Set(valuesOf(name).map(lengthOf));
  for (const length of [most - 1, most, most + 1]) expect(lengths).toContain(length);
});

it('attributes are under, at and over their limits', () => {
  const lists = ['UserAttributes', 'ValidationData'].flatMap(valuesOf);
  const entries = lists.filter(Array.isArray).flat().map(fieldsOf);
  for (const [part, most] of Object.entries({ Name: 32, Value: 2_048 })) {
    const lengths = new Set(entries.map((entry) => lengthOf(entry[part])));
    for (const length of [most - 1, most, most + 1]) expect(lengths).toContain(length);
  }
});

it('secrets are there, and none of them in what is printed of an event', () => {
  const printed = JSON.stringify(trials.slice(0, 300));
  expect(printed).toContain('@canary:');
  expect(leaks(printed)).toBe(false);
});

it('every plane of Unicode is there, and half characters', () => {
  const planes = new Set([...text].map((one) => (one.codePointAt(0) ?? 0) >> 16));
  expect(planes.size).toBe(17);
  expect(text).toMatch(/\p{Surrogate}/u);
});

it.each(SPECIAL)('%j is there', (special) => expect(text).toContain(special));

it.each(PROTOTYPE_KEYS)('%s is a key', (key) => {
  expect(places.some((place) => Object.hasOwn(place, key))).toBe(true);
});

it.each(['arrays', 'objects', 'text', 'list', 'keys'])('deep or huge %s are there', (what) => {
  expect(text).toContain(`@grown:${what}`);
});

it('every context and entrypoint is there, and events that are no object at all', () => {
  expect(new Set(trials.map(({ context }) => context))).toEqual(new Set(CONTEXTS));
  expect(new Set(trials.map(({ entrypoint }) => entrypoint))).toEqual(new Set(ENTRYPOINTS));
  expect(trials.some(({ event }) => kindOf(event) !== 'object')).toBe(true);
});
