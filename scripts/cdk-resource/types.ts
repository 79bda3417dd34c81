// The TypeScript type of a property, as the CDK has it: a token may stand for everything that is no text.
import { definitionOf, type Property } from '../reference/schema';

/** `string`, `boolean | IResolvable`, …; throws for what no property has so far. */
export function typeOf(property: Property): string {
  const { type, items, patternProperties } = property;
  const definition = definitionOf(property);
  if (definition !== undefined) return `${interfaceOf(definition)} | IResolvable`;
  // Texts and lists of texts have tokens of their own type.
  if (type === 'string') return 'string';
  if (type === 'boolean') return 'boolean | IResolvable';
  if (type === 'array' && items?.type === 'string') return 'string[]';
  if (type === 'array' && items) return `(${typeOf(items)})[] | IResolvable`;
  const [values, ...others] = Object.values(patternProperties ?? {});
  if (type === 'object' && values?.type === 'string' && others.length === 0) {
    return '{ readonly [name: string]: string } | IResolvable';
  }
  throw new Error(`No type for ${JSON.stringify(property)}`);
}

/** The type of what Fn::GetAtt gives, which is a token: texts and lists of texts look like what they stand for. */
export function attributeTypeOf(property: Property): string {
  const type = typeOf(property);
  return ['string', 'string[]'].includes(type) ? type : 'IResolvable';
}

/** The name of the interface of a definition. */
export function interfaceOf(definition: string): string {
  return `${definition}Property`;
}
