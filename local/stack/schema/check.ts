// Checks the properties of a resource against the schema of its type, before anything is called.
import { hasReference } from '../dynamic-references/reference';
import { suggestion } from '../template/nearest';
import type { Report } from '../template/problem';
import type { Entry, List, MapOf, Value } from '../template/value';
import { countProblem, scalarProblem } from './rules';
import { dereference, namesOf, propertySchema, type ResourceSchema, type Schema } from './schema';

interface Context {
  readonly resource: ResourceSchema;
  readonly report: Report;
}

/**
 * Reports the unknown, missing and wrong properties of the resource `logicalId`. References of both
 * kinds that have no value yet pass: they are checked again once they have one.
 */
export function checkProperties(
  logicalId: string,
  properties: MapOf,
  resource: ResourceSchema,
  report: Report,
): void {
  if (resource.takesAnything) return;
  const readOnly = namesOf(resource.readOnlyProperties);
  const isReadOnly = ({ key }: Entry) => readOnly.includes(key);
  const say: Report = (place, message) => report(place, `${logicalId}: ${message}`);
  for (const { key, place } of properties.entries.filter(isReadOnly)) {
    say(place, `${key} is read-only: remove it; !GetAtt ${logicalId}.${key} reads it`);
  }
  const settable = Object.entries(resource.properties).filter(([key]) => !readOnly.includes(key));
  const schema = { properties: Object.fromEntries(settable), required: resource.required };
  const others = properties.entries.filter((entry) => !isReadOnly(entry));
  checkEntries({ ...properties, entries: others }, schema, '', { resource, report: say });
}

function check(value: Value, declared: Schema, path: string, context: Context): void {
  const schema = dereference(declared, context.resource);
  if (value.kind === 'list' && schema.type === 'array') {
    checkItems(value, schema, path, context);
  } else if (value.kind === 'map' && schema.type === 'object') {
    checkEntries(value, schema, `${path}.`, context);
  } else {
    const problem = singleProblem(value, schema);
    if (problem) context.report(value.place, `${path} ${problem}`);
  }
}

function singleProblem(value: Value, schema: Schema): string | undefined {
  if (value.kind === 'text') {
    return hasReference(value.text) ? undefined : scalarProblem(value.text, schema);
  }
  if (value.kind !== 'list' && value.kind !== 'map') return undefined;
  const wanted = schema.type === 'array' ? 'list' : 'map';
  const single = schema.type !== 'array' && schema.type !== 'object';
  return `must be a ${single ? 'single value' : wanted}, not a ${value.kind}`;
}

function checkItems(value: List, schema: Schema, path: string, context: Context): void {
  const problem = countProblem(value.items.length, schema);
  if (problem) context.report(value.place, `${path} ${problem}`);
  const seen = new Set<string>();
  for (const [index, item] of value.items.entries()) {
    if (schema.items) check(item, schema.items, `${path}[${index}]`, context);
    if (!schema.uniqueItems || item.kind !== 'text') continue;
    if (seen.has(item.text)) context.report(item.place, `${path}[${index}] is there twice`);
    seen.add(item.text);
  }
}

// `prefix` is the path up to here, with its dot.
function checkEntries(value: MapOf, schema: Schema, prefix: string, context: Context): void {
  for (const { key, place, value: entry } of value.entries) {
    const found = propertySchema(schema, key);
    if (found) check(entry, found, `${prefix}${key}`, context);
    else context.report(place, `${prefix}${key} is not a property here${instead(key, schema)}`);
  }
  for (const name of schema.required ?? []) {
    if (value.entries.some(({ key }) => key === name)) continue;
    context.report(value.place, `${prefix}${name} is missing`);
  }
}

function instead(key: string, schema: Schema): string {
  const names = Object.keys(schema.properties ?? {});
  if (names.length === 0) return '';
  return suggestion(key, names) || `, only ${names.join(', ')} are`;
}
