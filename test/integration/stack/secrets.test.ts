// Passwords by dynamic reference: set, rotated, and never shown.
import { createStack } from '../../../local/stack/engine/create-stack';
import type { Stack } from '../../../local/stack/engine/stack';
import { secretsOf, templateOf } from '../../support/stack';
import { makeApp } from '../signing-in/sign-in';
import { modelOf, poolIdOf, useEngine } from './use-engine';

const [FIRST, SECOND, WEAK] = ['Correct-Horse-7', 'Battery-Staple-8', 'feeble-pw'];
const FILE = `secretsmanager:
  robot: {v1: {password: ${FIRST}}, v2: {password: ${SECOND}}, weak: {password: ${WEAK}}}
ssm: {/city: Turin}
`;
const robot = (version: string, more = 'Rob') =>
  templateOf(`Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Staff: {Type: AWS::Cognito::UserPoolGroup, Properties: {UserPoolId: !Ref Pool}}
  Robot:
    Type: AWS::Cognito::UserPoolUser
    Properties:
      UserPoolId: !Ref Pool
      Password: '{{resolve:secretsmanager:robot:SecretString:password::${version}}}'
      Groups: [!Ref Staff]
      Enabled: true
      UserAttributes: [{Name: address, Value: '{{resolve:ssm:/city}}'}, {Name: nickname, Value: "${more}"}]
Outputs: {Robot: {Value: !Ref Robot}}
`);

describe('secrets over the built bundle', () => {
  const engine = useEngine(secretsOf(FILE));
  beforeEach(() => void engine.takeCalls());

  async function signsIn(stack: Stack, password: string): Promise<boolean> {
    const app = await makeApp(engine.client, poolIdOf(stack));
    const { CognitoUsername } = modelOf(stack, 'Robot');
    return (await app.signIn(`${CognitoUsername}`, password)) === 'signed in';
  }

  it('sets the password of a version, and another when the template names another', async () => {
    const stack = await engine.create(robot('v1'));
    expect(await signsIn(stack, FIRST)).toBe(true);
    await engine.update(stack, robot('v2'));
    expect(await signsIn(stack, FIRST)).toBe(false);
    expect(await signsIn(stack, SECOND)).toBe(true);
  });

  it('keeps the generated Username, and sets no password that did not change', async () => {
    const stack = await engine.create(robot('v1'));
    const before = stack.resources.get('Robot');
    engine.takeCalls();
    await engine.update(stack, robot('v1', 'Robbie'));
    expect(stack.resources.get('Robot')?.identifier).toEqual(before?.identifier);
    expect(before?.identifier.Username).toMatch(/^Robot-[0-9a-f]{12}$/);
    const writes = engine.takeCalls().filter((call) => !/^Admin(Get|List)/.test(call));
    expect(writes).toEqual(['AdminUpdateUserAttributes']);
  });

  it('drifts by groups and state, and never by what a reference gives', async () => {
    const stack = await engine.create(robot('v1'));
    const { CognitoUsername } = modelOf(stack, 'Robot');
    const user = { UserPoolId: poolIdOf(stack), Username: `${CognitoUsername}` };
    await engine.client.adminDisableUser(user);
    await engine.client.adminRemoveUserFromGroup({ ...user, GroupName: 'Staff' });
    const UserAttributes = [{ Name: 'address', Value: 'Milan' }];
    await engine.client.adminUpdateUserAttributes({ ...user, UserAttributes });
    expect(await engine.differences(stack)).toEqual([
      { path: '/Groups', expected: ['Staff'], actual: [] },
      { path: '/Enabled', expected: true, actual: false },
    ]);
  });

  it('shows no secret in the reasons of a failed creation', async () => {
    const stack = await createStack(engine.services, 's', robot('weak'));
    expect(stack).toMatchObject({
      status: 'ROLLBACK_COMPLETE',
      failures: [{ logicalId: 'Robot', reason: expect.stringContaining('InvalidRequest') }],
    });
    expect(engine.takeCalls()).toContain('AdminSetUserPassword');
    expect([...engine.shown, JSON.stringify(stack.failures)].join()).not.toContain(WEAK);
  });
});
