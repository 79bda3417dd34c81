// Users that are there come into a stack, and nothing is done to them.
import { importResources } from '../../../local/stack/engine/import-resources';
import { newStack } from '../../../local/stack/engine/new-stack';
import { secretsOf, templateOf } from '../../support/stack';
import { modelOf, useEngine } from './use-engine';

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
  const engine = useEngine(secretsOf('secretsmanager: {ada: {v1: {password: Correct-Horse-7}}}'));
  let Pool: string;
  beforeEach(async () => {
    Pool = await engine.makePool();
  });

  const makeAda = () =>
    engine.client.adminCreateUser({ UserPoolId: Pool, Username: 'ada', MessageAction: 'SUPPRESS' });

  /** Imports ada, whatever comes of it. */
  async function adopt(properties: string) {
    const stack = newStack(engine.services, 'adopted');
    const toImport = [{ logicalId: 'Ada', identifier: { UserPoolId: Pool, Username: 'ada' } }];
    engine.takeCalls();
    await importResources(engine.services, stack, adopting(properties), toImport, { Pool });
    return stack;
  }

  it('reads the user, writes nothing and sets no password', async () => {
    await makeAda();
    const stack = await adopt(`Username: ada, Password: '${PASSWORD}', Enabled: false`);
    expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
    expect(engine.takeCalls().sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser']);
    const user = await engine.client.adminGetUser({ UserPoolId: Pool, Username: 'ada' });
    expect(user).toMatchObject({ Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' });
    expect(await engine.differences(stack)).toEqual([
      { path: '/Enabled', expected: false, actual: true },
    ]);
  });

  it('brings the user to the template with the next update, its Sub unchanged', async () => {
    await makeAda();
    const stack = await adopt('Username: ada');
    const { Sub } = modelOf(stack, 'Ada');
    expect(Sub).toMatch(/^[0-9a-f-]{36}$/);
    const changed = adopting('Username: ada, UserAttributes: [{Name: name, Value: Ada}]');
    await engine.update(stack, changed, { Pool });
    expect(modelOf(stack, 'Ada')).toMatchObject({
      Sub,
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
    await engine.create(adopting(properties), { Pool }, 'first');
    const stack = await adopt(properties);
    expect(stack.failures).toMatchObject([
      { reason: `${Pool}|ada already exists in stack first as Ada` },
    ]);
  });
});
