// The schema of a resource type, as CloudFormation's registry writes it, and the questions asked of it.

/** The part of JSON Schema that resource types use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly insertionOrder?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export interface ResourceSchema {
  /** Takes any property of any shape: what nothing is made for is not checked. */
  readonly takesAnything?: true;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly primaryIdentifier: readonly string[];
  readonly createOnlyProperties?: readonly string[];
  readonly readOnlyProperties?: readonly string[];
  readonly writeOnlyProperties?: readonly string[];
}

/** The names of the properties that JSON pointers such as `/properties/Username` name. */
export function namesOf(pointers: readonly string[] = []): string[] {
  return pointers.map((pointer) => pointer.replace('/properties/', ''));
}

/** The schema that a `$ref` to a definition stands for, or the schema itself. */
export function dereference(schema: Schema, resource: ResourceSchema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = resource.definitions?.[schema.$ref.replace('#/definitions/', '')];
  if (found) return dereference(found, resource);
  throw new Error(`The schema has no ${schema.$ref}`);
}

/** The schema of one property: of a map by its name or by the pattern that its name matches. */
export function propertySchema(schema: Schema, name: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  const patterns = Object.entries(schema.patternProperties ?? {});
  return patterns.find(([pattern]) => new RegExp(pattern, 'u').test(name))?.[1];
}
