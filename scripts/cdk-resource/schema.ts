// What the class for the CDK is made of: the part of a resource type's schema that says what a template may hold.
import type { Property, RawDefinition } from '../reference/schema';

export interface TypeSchema {
  readonly description: string;
  readonly definitions: Readonly<Record<string, RawDefinition>>;
  readonly properties: Readonly<Record<string, Property>>;
  readonly required: readonly string[];
  readonly readOnlyProperties: readonly string[];
}
