import { createStack } from '../../../local/stack/engine/create-stack';
import { detectDrift } from '../../../local/stack/engine/detect-drift';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { secretsOf, templateOf } from '../../support/stack';
import { type BundleEngine, startBundleEngine } from './bundle-engine';

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
  let engine: BundleEngine;
  const shown: string[] = [];
  beforeAll(async () => {
    engine = await startBundleEngine();
    engine.services.references = secretsOf(FILE);
    const { emit } = engine.services;
    engine.services.emit = (event) => {
      shown.push(JSON.stringify(event));
      emit(event);
    };
  });
  afterAll(() => engine.close());
  beforeEach(() => void engine.takeCalls());

  async function signsIn(stack: Stack, password: string): Promise<boolean> {
    const model = stack.resources.get('Robot')?.model;
    const UserPoolId = String(model?.UserPoolId);
    const { UserPoolClient } = await engine.client.createUserPoolClient({
      UserPoolId,
      ClientName: 'app',
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
    });
    const answer = engine.client.adminInitiateAuth({
      UserPoolId,
      ClientId: UserPoolClient?.ClientId ?? '',
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: String(model?.CognitoUsername), PASSWORD: password },
    });
    return answer.then(
      ({ AuthenticationResult }) => AuthenticationResult !== undefined,
      () => false,
    );
  }

  it('sets the password of a version, and another when the template names another', async () => {
    const { services } = engine;
    const stack = await createStack(services, 's', robot('v1'));
    expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
    expect(await signsIn(stack, FIRST)).toBe(true);
    await updateStack(services, stack, robot('v2'));
    expect(await signsIn(stack, FIRST)).toBe(false);
    expect(await signsIn(stack, SECOND)).toBe(true);
  });

  it('keeps the generated Username, and sets no password that did not change', async () => {
    const { services } = engine;
    const stack = await createStack(services, 's', robot('v1'));
    const before = stack.resources.get('Robot');
    engine.takeCalls();
    await updateStack(services, stack, robot('v1', 'Robbie'));
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(stack.resources.get('Robot')?.identifier).toEqual(before?.identifier);
    expect(before?.identifier.Username).toMatch(/^Robot-[0-9a-f]{12}$/);
    const writes = engine.takeCalls().filter((call) => !/^Admin(Get|List)/.test(call));
    expect(writes).toEqual(['AdminUpdateUserAttributes']);
  });

  it('drifts by groups and state, and never by what a reference gives', async () => {
    const { services, client } = engine;
    const stack = await createStack(services, 's', robot('v1'));
    const model = stack.resources.get('Robot')?.model;
    const user = { UserPoolId: `${model?.UserPoolId}`, Username: `${model?.CognitoUsername}` };
    await client.adminDisableUser(user);
    await client.adminRemoveUserFromGroup({ ...user, GroupName: 'Staff' });
    const UserAttributes = [{ Name: 'address', Value: 'Milan' }];
    await client.adminUpdateUserAttributes({ ...user, UserAttributes });
    const [, , drift] = await detectDrift(services, stack);
    expect(drift?.differences).toEqual([
      { path: '/Groups', expected: ['Staff'], actual: [] },
      { path: '/Enabled', expected: true, actual: false },
    ]);
  });

  it('shows no secret in the reasons of a failed creation', async () => {
    shown.length = 0;
    const stack = await createStack(engine.services, 's', robot('weak'));
    expect(stack).toMatchObject({
      status: 'ROLLBACK_COMPLETE',
      failures: [{ logicalId: 'Robot', reason: expect.stringContaining('InvalidRequest') }],
    });
    expect(engine.takeCalls()).toContain('AdminSetUserPassword');
    expect([...shown, JSON.stringify(stack.failures)].join()).not.toContain(WEAK);
  });
});
