// Turns resolved values into the JSON that handlers get, by the types of the schema.
import { hasReference } from '../dynamic-references/reference';
import type { Value } from '../template/value';
import { dereference, propertySchema, type ResourceSchema, type Schema } from './schema';

/**
 * The JSON of a value: text stays as written unless the schema says boolean, integer or number, and
 * so does one with a dynamic reference, whose type its answer has.
 * Throws on a reference that has no value yet.
 */
export function toJson(value: Value, declared: Schema, resource: ResourceSchema): unknown {
  const schema = dereference(declared, resource);
  switch (value.kind) {
    case 'text':
      return scalar(value.text, schema.type);
    case 'list':
      return value.items.map((item) => toJson(item, schema.items ?? {}, resource));
    case 'map':
      return Object.fromEntries(
        value.entries.map(({ key, value: entry }) => [
          key,
          toJson(entry, propertySchema(schema, key) ?? {}, resource),
        ]),
      );
    default:
      throw new Error(`No value yet for ${value.kind} at line ${value.place.line}`);
  }
}

function scalar(text: string, type: string | undefined): unknown {
  if (hasReference(text)) return text;
  if (type === 'boolean') return text.toLowerCase() === 'true';
  return type === 'integer' || type === 'number' ? Number(text) : text;
}
