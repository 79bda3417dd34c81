// What the schema says of each property, in the terms of the reference.
import schema from '../../aws-cognito-userpooluser.json';

/** A property as the schema describes it. */
export interface Property {
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly uniqueItems?: boolean;
  readonly items?: Property;
  readonly patternProperties?: Readonly<Record<string, Property>>;
}

/** Who gives a property its value, and whether it can be read back. */
export type Kind = 'declared' | 'write-only' | 'read-only';

/** The properties of the user, in the schema's order. */
export const PROPERTIES: ReadonlyMap<string, Property> = new Map(
  Object.entries<Property>(schema.properties),
);

/** The types that properties are made of, by name, each with its own properties. */
export const DEFINITIONS: ReadonlyMap<string, Definition> = new Map(
  Object.entries<RawDefinition>(schema.definitions).map(([name, { description, properties }]) => [
    name,
    { description, properties: new Map(Object.entries(properties)) },
  ]),
);

export interface Definition {
  readonly description: string;
  readonly properties: ReadonlyMap<string, Property>;
}

/** A definition as the schema has it. */
export interface RawDefinition {
  readonly description: string;
  readonly properties: Readonly<Record<string, Property>>;
}

/** The kind of a property of the user. */
export function kindOf(name: string): Kind {
  if (isAmong(schema.readOnlyProperties, name)) return 'read-only';
  return isAmong(schema.writeOnlyProperties, name) ? 'write-only' : 'declared';
}

/** The properties that a template declares, and those that `Fn::GetAtt` gives. */
export function propertiesThatAre(...kinds: readonly Kind[]): ReadonlyMap<string, Property> {
  return new Map([...PROPERTIES].filter(([name]) => kinds.includes(kindOf(name))));
}

export function isRequired(name: string): boolean {
  return schema.required.includes(name);
}

/** Whether a change of it makes another user. */
export function isReplacing(name: string): boolean {
  return isAmong(schema.createOnlyProperties, name);
}

/** The name of the definition that the property, or each item of it, is one of. */
export function definitionOf({ $ref }: Property): string | undefined {
  return $ref?.replace('#/definitions/', '');
}

/** Each handler and the operations that it calls. */
export function permissions(): [handler: string, operations: readonly string[]][] {
  return Object.entries(schema.handlers).map(([name, { permissions }]) => [
    name,
    permissions.map((permission) => permission.replace('cognito-idp:', '')),
  ]);
}

function isAmong(pointers: readonly string[], name: string): boolean {
  return pointers.includes(`/properties/${name}`);
}
