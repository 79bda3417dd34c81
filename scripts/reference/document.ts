// docs/reference/README.md: the resource type by its schema, and by what is written beside this file.
import schema from '../../aws-cognito-userpooluser.json';
import { codes, table } from '../markdown';
import { declaredSection, linked, partSection, readOnlySection } from './property';
import { DEFINITIONS, isReplacing, kindOf, permissions, propertiesThatAre } from './schema';
import { jsonSyntax, yamlSyntax } from './syntax';

/** The name under which examples register the type; AWS's own is reserved. */
export const TYPE_NAME = 'Acme::Cognito::UserPoolUser';

const DECLARED = propertiesThatAre('declared', 'write-only');
const READ_ONLY = propertiesThatAre('read-only');

/** The whole document. */
export function referenceDocument(): string {
  const definitions = [...DEFINITIONS].map(
    ([name, { description, properties }]) =>
      `## ${name}\n\n${description}\n\n${sections(properties, partSection)}`,
  );
  return `# ${TYPE_NAME}

Made by \`npm run generate\` from [the schema](../../aws-cognito-userpooluser.json) and [scripts/reference](../../scripts/reference); \`npm test\` fails when it is stale, and deploys the examples.

${summary()} \`${TYPE_NAME}\` stands for the name under which you register it.

[Syntax](#syntax) · [Properties](#properties) · ${[...DEFINITIONS.keys()].map(linked).join(' · ')} · [Return values](#return-values) · [Import](#import) · [Permissions](#permissions)

## Syntax

Each property with the type of its value.

### YAML

\`\`\`yaml
${yamlSyntax(TYPE_NAME)}
\`\`\`

### JSON

\`\`\`json
${jsonSyntax(TYPE_NAME)}
\`\`\`

## Properties

${table(
  ['property', 'read back', 'a change'],
  [...DECLARED.keys()].map((name) => [
    linked(name),
    kindOf(name) === 'write-only' ? 'no' : 'yes',
    isReplacing(name) ? 'replaces the user' : 'no interruption',
  ]),
)}

An attribute, a group and \`Enabled\` follow [one rule](../adr/0007-one-rule.md): what is declared is brought about, what no longer is gets undone if it is still as declared, and what never was is left alone.

${sections(DECLARED, declaredSection)}

${definitions.join('\n\n')}

## Return values

### Ref

\`Ref\` gives the whole identifier, \`${schema.primaryIdentifier.map(nameIn).join('|')}\`, such as \`us-east-1_EXAMPLE|ada\`: that is so for every type registered privately. Other Cognito resources that name a user want \`!GetAtt Ada.CognitoUsername\`.

### Fn::GetAtt

\`Fn::GetAtt\` gives these, which Cognito sets, and no other property. The lines of YAML belong into the Outputs. A template that sets one of these is refused.

${sections(READ_ONLY, readOnlySection)}

## Import

A user that exists is imported by ${codes(schema.primaryIdentifier.map(nameIn))}: [examples/import-user.yaml](../../examples/import-user.yaml), and for many users [the guide](../guides/migrating.md). An import reads, writes nothing and never applies a \`Password\`.

## Permissions

What each handler calls, and what the execution role allows: operations of Amazon Cognito (\`cognito-idp:\`).

${table(
  ['handler', 'operations'],
  permissions().map(([handler, operations]) => [handler, codes(operations)]),
)}
`;
}

// The description begins as AWS's linter of schemas wants it, which is nothing that a reader needs.
function summary(): string {
  const said = schema.description.replace(`Resource Type definition for ${schema.typeName}: `, '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

function sections<Part>(
  parts: ReadonlyMap<string, Part>,
  section: (name: string, part: Part) => string,
): string {
  return [...parts].map(([name, part]) => section(name, part)).join('\n\n');
}

function nameIn(pointer: string): string {
  return pointer.replace('/properties/', '');
}
