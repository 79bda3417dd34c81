// What is synthesised, deployed by the project's stack engine: pools and handlers are real.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretValue, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { UserPool, UserPoolGroup } from 'aws-cdk-lib/aws-cognito';
import { UserPoolUser } from 'aws-cognito-userpooluser-cdk';
import { npmStart } from '../../test/integration/stack/npm-start';
import { newApp } from './support/stacks';

const [FIRST, SECOND] = ['Correct-Horse-7', 'Battery-Staple-8'];
const SECRETS = `secretsmanager: {robot: {v1: {password: ${FIRST}}, v2: {password: ${SECOND}}}}\n`;

/** A team in which Ada writes under one name or another, and the robot's password has versions. */
function team({ name, inGroup, versionId }: { name: string; inGroup: boolean; versionId: string }) {
  const stack = new Stack(newApp(), 'Team');
  const userPool = new UserPool(stack, 'Pool');
  const editors = new UserPoolGroup(stack, 'Editors', { userPool });
  new UserPoolUser(stack, 'Ada', {
    userPool,
    username: 'ada',
    attributes: { email: 'ada@example.com', email_verified: 'true', name },
    groups: inGroup ? [editors] : [],
    enabled: inGroup,
  });
  new UserPoolUser(stack, 'Robot', {
    userPool,
    password: SecretValue.secretsManager('robot', { jsonField: 'password', versionId }),
  });
  return JSON.stringify(Template.fromStack(stack).toJSON());
}

it('is deployed and changed in place: whoever was made stays the same user', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cdk-deploy-'));
  const first = team({ name: 'Ada Byron', inGroup: true, versionId: 'v1' });
  const second = team({ name: 'Ada Lovelace', inGroup: false, versionId: 'v2' });
  writeFileSync(join(folder, 'v1.json'), first);
  writeFileSync(join(folder, 'v2.json'), second);
  writeFileSync(join(folder, 'secrets.yaml'), SECRETS);
  try {
    const { code, output, errors } = await npmStart(folder, ['v1.json', 'v2.json', '--strict']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/UPDATE_COMPLETE +Acme::Cognito::UserPoolUser +Ada/);
    expect(output).toMatch(/Ada\w* is the same user: Sub still [0-9a-f-]{36}/);
    expect(output).toMatch(/Robot\w* is the same user: Sub still [0-9a-f-]{36}/);
    expect(output).not.toContain('MODIFIED');
    expect(output).not.toMatch(new RegExp(`${FIRST}|${SECOND}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
