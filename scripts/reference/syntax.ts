// How the resource is written in a template, with the type of each property in place of its value.
import { stringify } from 'yaml';
import { DEFINITIONS, definitionOf, type Property, propertiesThatAre } from './schema';
import { typeOf } from './types';

export function yamlSyntax(typeName: string): string {
  return stringify(resource(typeName)).trimEnd();
}

export function jsonSyntax(typeName: string): string {
  return JSON.stringify(resource(typeName), undefined, 2);
}

/** The resource by all the properties that a template may declare. */
function resource(typeName: string) {
  const properties = propertiesThatAre('declared', 'write-only');
  return { Type: typeName, Properties: valuesOf(properties) };
}

function valuesOf(properties: ReadonlyMap<string, Property>): Record<string, unknown> {
  return Object.fromEntries([...properties].map(([name, property]) => [name, valueIn(property)]));
}

function valueIn(property: Property): unknown {
  const { items, patternProperties } = property;
  if (items) return [valueIn(items)];
  const [value] = Object.values(patternProperties ?? {});
  if (value) return { Key: valueIn(value) };
  const definition = DEFINITIONS.get(definitionOf(property) ?? '');
  return definition ? valuesOf(definition.properties) : typeOf(property, String);
}
