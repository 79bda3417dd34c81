import { createStack } from '../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../local/stack/engine/delete-stack';
import { detectDrift } from '../../../local/stack/engine/detect-drift';
import { importResources } from '../../../local/stack/engine/import-resources';
import { newStack } from '../../../local/stack/engine/new-stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { identifierToImport } from '../../../local/stack/plan/import-identifier';
import { secretsOf, templateOf } from '../../support/stack';
import { type BundleEngine, startBundleEngine } from './bundle-engine';

const PASSWORD = '{{resolve:secretsmanager:ada:SecretString:password}}';
const adopting = (properties: string) =>
  templateOf(`Parameters: {Pool: {Type: String}}
Resources:
  Ada:
    Type: AWS::Cognito::UserPoolUser
    DeletionPolicy: Retain
    Properties: {UserPoolId: !Ref Pool, ${properties}}
`);

describe('an import over the built bundle', () => {
  let engine: BundleEngine;
  let Pool: string;
  beforeAll(async () => {
    engine = await startBundleEngine();
    engine.services.references = secretsOf(
      'secretsmanager: {ada: {v1: {password: Correct-Horse-7}}}',
    );
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    const { UserPool } = await engine.client.createUserPool({ PoolName: 'people' });
    Pool = UserPool?.Id ?? '';
  });

  async function adopt(properties: string, Username = 'ada') {
    const stack = newStack(engine.services, 'adopted');
    const toImport = [{ logicalId: 'Ada', identifier: { UserPoolId: Pool, Username } }];
    engine.takeCalls();
    await importResources(engine.services, stack, adopting(properties), toImport, { Pool });
    return stack;
  }

  it('reads the user, writes nothing and sets no password', async () => {
    const { client } = engine;
    await client.adminCreateUser({ UserPoolId: Pool, Username: 'ada', MessageAction: 'SUPPRESS' });
    const stack = await adopt(`Username: ada, Password: '${PASSWORD}', Enabled: false`);
    expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
    expect(engine.takeCalls().sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser']);
    const user = await client.adminGetUser({ UserPoolId: Pool, Username: 'ada' });
    expect(user).toMatchObject({ Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' });
    expect(await detectDrift(engine.services, stack)).toMatchObject([
      { differences: [{ path: '/Enabled', expected: false, actual: true }] },
    ]);
  });

  it('brings the user to the template with the next update, its Sub unchanged', async () => {
    const { client } = engine;
    await client.adminCreateUser({ UserPoolId: Pool, Username: 'ada', MessageAction: 'SUPPRESS' });
    const stack = await adopt('Username: ada');
    const sub = stack.resources.get('Ada')?.model.Sub;
    expect(sub).toMatch(/^[0-9a-f-]{36}$/);
    const changed = adopting('Username: ada, UserAttributes: [{Name: name, Value: Ada}]');
    await updateStack(engine.services, stack, changed, { Pool });
    expect(stack.resources.get('Ada')?.model).toMatchObject({
      Sub: sub,
      UserAttributes: [{ Name: 'name', Value: 'Ada' }],
    });
  });

  it('refuses a user who is not there', async () => {
    const stack = await adopt('Username: ada');
    expect(stack).toMatchObject({
      status: 'IMPORT_ROLLBACK_COMPLETE',
      failures: [{ logicalId: 'Ada', reason: expect.stringContaining('NotFound') }],
    });
  });

  it('refuses a user whom another stack has', async () => {
    const properties = 'Username: ada, MessageAction: SUPPRESS';
    await createStack(engine.services, 'first', adopting(properties), { Pool });
    const stack = await adopt(properties);
    expect(stack.failures).toMatchObject([
      { reason: `${Pool}|ada already exists in stack first as Ada` },
    ]);
  });

  it('imports by the sub, without Username, so that the address changes in place', async () => {
    const { client, services } = engine;
    const UsernameAttributes = ['email' as const];
    const { UserPool } = await client.createUserPool({ PoolName: 'mail', UsernameAttributes });
    Pool = UserPool?.Id ?? '';
    const retained = (properties: string) => adopting(`${properties}, MessageAction: SUPPRESS`);
    const stack = await createStack(services, 'mail', retained('Username: ada@example.com'), {
      Pool,
    });
    const ada = stack.resources.get('Ada');
    if (!ada) throw new Error('no resource');
    await deleteStack(services, stack);
    const toImport = { logicalId: 'Ada', identifier: identifierToImport(ada, ['UserPoolId']) };
    const email = (address: string) =>
      adopting(
        `UserAttributes: [{Name: email, Value: ${address}}, {Name: email_verified, Value: 'true'}]`,
      );
    const second = newStack(services, 'again');
    await importResources(services, second, email('ada@example.com'), [toImport], { Pool });
    expect(second).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
    await updateStack(services, second, email('ada@example.org'), { Pool });
    expect(second).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(second.resources.get('Ada')?.model).toMatchObject({
      Sub: ada.model.Sub,
      Username: ada.model.Sub,
    });
  });
});
