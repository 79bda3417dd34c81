// Warns of unquoted words that are something else than the text that a property wants.
import { dereference, propertySchema, type ResourceSchema, type Schema } from '../schema/schema';
import { warnOfLostForms } from '../template/lost-form';
import type { Report } from '../template/problem';
import type { Value } from '../template/value';

/** Warns of every text in the properties that lost its form and is wanted with it. */
export function warnOfUnquoted(properties: Value, resource: ResourceSchema, warn: Report): void {
  visit(properties, { type: 'object', properties: resource.properties }, resource, warn);
}

function visit(value: Value, declared: Schema, resource: ResourceSchema, warn: Report): void {
  const schema = dereference(declared, resource);
  if (value.kind === 'list') {
    for (const item of value.items) visit(item, schema.items ?? {}, resource, warn);
  } else if (value.kind === 'map') {
    for (const { key, value: entry } of value.entries) {
      visit(entry, propertySchema(schema, key) ?? {}, resource, warn);
    }
  } else {
    warnOfLostForms(value, warn, schema.type);
  }
}
