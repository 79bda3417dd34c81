// The source of the CDK's class for one resource of the type (an "L1"), made from the type's schema.
import { definitionOf, type Property, type RawDefinition } from '../reference/schema';
import { docComment, WIDTH } from './comment';
import { camelCase, pascalCase } from './names';
import type { TypeSchema } from './schema';
import { attributeTypeOf, interfaceOf, typeOf } from './types';

const TYPE_NAME =
  'The name under which the type is registered. Default: the context `cognito-userpooluser:typeName`.';

type Entry = readonly [name: string, property: Property];

/** The whole file. */
export function cdkResource(schema: TypeSchema): string {
  const isRead = ([name]: Entry) => schema.readOnlyProperties.includes(`/properties/${name}`);
  const entries = Object.entries(schema.properties);
  const given = entries.filter((entry) => !isRead(entry));
  const definitions = Object.entries(schema.definitions);
  return [
    '// Made from aws-cognito-userpooluser.json by `npm run generate`; a test fails when it is stale.',
    "import { CfnResource, type IResolvable, ResolutionTypeHint, Token } from 'aws-cdk-lib';",
    "import type { Construct } from 'constructs';",
    "import { renderEach } from './render';",
    "import { registeredTypeName } from './type-name';",
    '',
    ...definitions.flatMap(definition),
    '/** The properties of a CfnUserPoolUser. */',
    'export interface CfnUserPoolUserProps {',
    ...given.flatMap(([name, property]) => field(name, property, schema.required.includes(name))),
    docComment(TYPE_NAME, '  '),
    '  readonly typeName?: string;',
    '}',
    '',
    docComment(schema.description, ''),
    'export class CfnUserPoolUser extends CfnResource {',
    ...given.map(([name, property]) => {
      const mark = schema.required.includes(name) ? '' : '?';
      return `  ${camelCase(name)}${mark}: ${typeOf(property)};`;
    }),
    '',
    ...entries.filter(isRead).flatMap(attribute),
    '',
    '  constructor(scope: Construct, id: string, props: CfnUserPoolUserProps) {',
    '    super(scope, id, { type: registeredTypeName(scope, id, props.typeName) });',
    ...given.map(([name]) => `    this.${camelCase(name)} = props.${camelCase(name)};`),
    ...entries.filter(isRead).map(token),
    '  }',
    '',
    '  protected override get cfnProperties(): Record<string, unknown> {',
    '    return {',
    ...given.map(([name, property]) => `      ${name}: ${rendered(name, property)},`),
    '    };',
    '  }',
    '}',
    '',
  ].join('\n');
}

function field(name: string, property: Property, isRequired: boolean): string[] {
  const { description = '' } = property;
  const mark = isRequired ? '' : '?';
  const declared = `  readonly ${camelCase(name)}${mark}: ${typeOf(property)};`;
  return [docComment(description, '  '), declared];
}

// An interface, and what makes the form of the template of it.
function definition([name, { description, properties }]: readonly [
  name: string,
  definition: RawDefinition,
]): string[] {
  const entries = Object.entries(properties);
  const type = interfaceOf(name);
  return [
    docComment(description, ''),
    `export interface ${type} {`,
    ...entries.flatMap(([key, property]) => field(key, property, false)),
    '}',
    '',
    `function render${name}(value: ${type}): Record<string, unknown> {`,
    `  return { ${entries.map(([key]) => `${key}: value.${camelCase(key)}`).join(', ')} };`,
    '}',
    '',
  ];
}

function attribute([name, property]: Entry): string[] {
  const { description = '' } = property;
  return [
    docComment(description, '  '),
    `  readonly attr${pascalCase(name)}: ${attributeTypeOf(property)};`,
  ];
}

function token([name, property]: Entry): string {
  const to = `    this.attr${pascalCase(name)} = `;
  const type = attributeTypeOf(property);
  if (type === 'string') return `${to}Token.asString(this.getAtt('${name}'));`;
  if (type !== 'string[]') return `${to}this.getAtt('${name}');`;
  const list = `this.getAtt('${name}', ResolutionTypeHint.STRING_LIST)`;
  // As the formatter has it, which breaks what is too long.
  const line = `${to}Token.asList(${list});`;
  return line.length <= WIDTH ? line : `${to}Token.asList(\n      ${list},\n    );`;
}

function rendered(name: string, { items = {} }: Property): string {
  const value = `this.${camelCase(name)}`;
  const definition = definitionOf(items);
  return definition ? `renderEach(${value}, render${definition})` : value;
}
