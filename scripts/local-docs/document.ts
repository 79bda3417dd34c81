// docs/local.md: what the offline world does, in tables that are made from its code.
import { FUNCTIONS } from '../../local/lambda/functions';
import { INVOCATION_TYPES } from '../../local/lambda/invoke-request';
import { JSON_KINDS } from '../../local/stack/print/json-kinds';
import { usageOf } from '../../local/usage';
import { codes, table } from '../markdown';
import { functionTable, parameterTypeNames, pseudoParameterNames } from './language';
import { operationTable } from './operations';
import { typeTable } from './types';

/** The whole document. */
export function localDocument(): string {
  return `# What the offline world does

Made from the code by \`npm run generate\`; \`npm test\` fails when it is stale. How it is built is in [local/README.md](../local/README.md).

## The command line

\`\`\`text
${usageOf('start')}
\`\`\`

## What --json tells

\`npm start --silent -- … --json\` writes one JSON object in each line of stdout. No password, no value of a secret and no parameter that is \`NoEcho\` is in any. Warnings, and what handlers logged when they failed, are on stderr as always.

${jsonTable()}

## Functions of templates

${functionTable()}

## Pseudo parameters

${pseudoParameterNames()}

## Types of parameters

${parameterTypeNames()}; and \`AWS::SSM::Parameter::Value<…>\` of each but the numbers, whose values come from \`--secrets\`.

## Resource types

${typeTable()}

A user has any name that ends in \`::UserPoolUser\`, the name that \`--type-name\` gives, or any name of your own if it has a UserPoolId and no property that users don't have. Every other type, \`Custom::…\` and nested stacks among them, is a stand-in: nothing is made, and what \`Ref\` and \`Fn::GetAtt\` give is made up.

## Operations of the user pools

Input is checked against the published service model, and only errors that the model lists are answered; any other operation is an UnknownOperationException. How each behaves, and by which source, is in [test/conformance](../test/conformance).

${operationTable()}

## Functions of the Lambda endpoint

${codes(Object.keys(FUNCTIONS))}, by name, ARN or partial ARN, with the qualifier \`$LATEST\` or none. Invocation types: ${codes(INVOCATION_TYPES)}.
`;
}

function jsonTable(): string {
  const rows = JSON_KINDS.map(({ kind, says, fields }) => [codes([kind]), says, codes(fields)]);
  return table(['`kind`', 'tells', 'has'], rows);
}
