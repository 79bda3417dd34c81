// A stack's template and import file as texts that are safe in YAML 1.1 and in any locale.
import type { AdoptedUser } from './adopted-user';

/** What a template begins with. */
export function templateHead(userPoolId: string): string {
  return `AWSTemplateFormatVersion: "2010-09-09"
Description: Users of the user pool ${userPoolId}, adopted by import
Resources:
`;
}

/** The user as a resource. Nobody is deleted or replaced by a mistake: both policies retain. */
export function resourceText(user: AdoptedUser, typeName: string): string {
  const { logicalId, identifier, username, attributes, groups, enabled } = user;
  const lines = [
    `  ${logicalId}:`,
    `    Type: ${typeName}`,
    '    DeletionPolicy: Retain',
    '    UpdateReplacePolicy: Retain',
    '    Properties:',
    `      UserPoolId: ${quoted(identifier.userPoolId)}`,
  ];
  if (username !== undefined) lines.push(`      Username: ${quoted(username)}`);
  if (attributes.size > 0) lines.push('      UserAttributes:');
  for (const [name, value] of attributes) {
    lines.push(`        - { Name: ${quoted(name)}, Value: ${quoted(value)} }`);
  }
  if (groups.length > 0) lines.push(`      Groups: [${groups.map(quoted).join(', ')}]`);
  // A new user is enabled: declared, it would undo what an operator does by hand (docs/adr/0010).
  if (!enabled) lines.push('      Enabled: false');
  return `${lines.join('\n')}\n`;
}

/** What `--resources-to-import` takes. */
export function importText(users: readonly AdoptedUser[], typeName: string): string {
  const resources = users.map(({ logicalId, identifier: { userPoolId, username } }) => ({
    ResourceType: typeName,
    LogicalResourceId: logicalId,
    ResourceIdentifier: { UserPoolId: userPoolId, Username: username },
  }));
  return asciiJson(resources);
}

/** JSON that reads the same in any locale: the AWS CLI opens files in that of the shell. */
export function asciiJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[^ -~\n]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)}\n`;
}

// In double quotes YAML takes JSON's escapes, and nothing for anything but a text. GetTemplate answers
// "?" for what is beyond ASCII (cloudformation-coverage-roadmap#814), unless it is escaped.
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
