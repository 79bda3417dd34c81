// What the class for the CDK is made of: the part of a resource type's schema that says what a template may hold.
export interface PropertySchema {
  description?: string;
  type?: string;
  $ref?: string;
  items?: PropertySchema;
  properties?: Readonly<Record<string, PropertySchema>>;
  patternProperties?: Readonly<Record<string, PropertySchema>>;
}

export interface TypeSchema {
  description: string;
  definitions: Readonly<Record<string, PropertySchema>>;
  properties: Readonly<Record<string, PropertySchema>>;
  required: readonly string[];
  readOnlyProperties: readonly string[];
}

/** The name of the definition that a `$ref` points to. */
export function definitionOf(reference: string): string {
  return reference.replace('#/definitions/', '');
}
