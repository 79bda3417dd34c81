// Whole templates around the examples of the reference, whose lines are a part of one each.
import type { Example } from '../../scripts/reference/examples';
import { kindOf, PROPERTIES } from '../../scripts/reference/schema';

const AROUND = (typeName: string, properties: string) => `Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      AliasAttributes: [email]
  Editors:
    Type: AWS::Cognito::UserPoolGroup
    Properties:
      UserPoolId: !Ref Pool
      GroupName: editors
  Ada:
    Type: ${typeName}
    Properties:
${indented(properties, 6)}
`;

/** The template in which a user has the example's properties, or the outputs are the example's. */
export function templateAround({ property, lines }: Example, typeName: string): string {
  const isOutput = PROPERTIES.has(property) && kindOf(property) === 'read-only';
  if (isOutput) {
    return `${AROUND(typeName, 'UserPoolId: !Ref Pool')}Outputs:\n${indented(lines, 2)}\n`;
  }
  const pool = /^UserPoolId:/m.test(lines) ? '' : 'UserPoolId: !Ref Pool\n';
  return AROUND(typeName, pool + lines);
}

function indented(lines: string, depth: number): string {
  return lines.replace(/^/gm, ' '.repeat(depth));
}
