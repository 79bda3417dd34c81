// docs/how-it-works.md tells of an update whose calls are those that really happen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplate } from '../../../local/stack/template/template';
import { secretsOf } from '../../support/stack';
import { useEngine } from '../stack/use-engine';

const page = readFileSync(join(__dirname, '../../../docs/how-it-works.md'), 'utf8');
const [, diff = ''] = /^```diff\n([\s\S]*?)^```/m.exec(page) ?? [];
const [, diagram = ''] = /^```mermaid\nsequenceDiagram\n([\s\S]*?)^```/m.exec(page) ?? [];

const SECRETS = `
secretsmanager:
  users/ada/first: { 11111111-1111-4111-8111-111111111111: { password: Correct-Horse-7 } }
  users/ada/second: { 22222222-2222-4222-8222-222222222222: { password: Battery-Staple-8 } }
`;

const AROUND = `Resources:
  Pool: { Type: AWS::Cognito::UserPool }
  Editors: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Pool, GroupName: editors } }
  Admins: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Pool, GroupName: admins } }
`;

/** The template with the lines of one side of the diff. */
function template(side: '-' | '+') {
  const lines = diff.split('\n').filter((line) => line.startsWith(side) || line.startsWith(' '));
  return readTemplate(AROUND + lines.map((line) => line.slice(1)).join('\n'), `${side}.yaml`);
}

const engine = useEngine(secretsOf(SECRETS));

it('the calls in the diagram are those of the update', async () => {
  const stack = await engine.create(template('-'));
  engine.takeCalls();
  await engine.update(stack, template('+'));
  const told = [...diagram.matchAll(/->>Cognito: (\w+)/g)].map(([, operation]) => operation);
  // Two that go side by side may arrive in either order.
  expect(engine.takeCalls().sort()).toEqual(told.sort());
});
