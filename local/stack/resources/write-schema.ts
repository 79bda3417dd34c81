// Short words for the schemas of the types that AWS handles itself.
import type { Schema } from '../schema/schema';

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer' };

/** A list; Cognito's have no order. */
export function list(items: Schema): Schema {
  return { type: 'array', insertionOrder: false, items };
}

/** A map with these properties and no others. */
export function map(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties };
}

/** A text that is one of these. */
export function oneOf(...values: string[]): Schema {
  return { type: 'string', enum: values };
}

/** JSON pointers to properties. */
export function pointers(...names: string[]): string[] {
  return names.map((name) => `/properties/${name}`);
}
