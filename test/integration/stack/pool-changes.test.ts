import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStack } from '../../../local/stack/engine/create-stack';
import { detectDrift } from '../../../local/stack/engine/detect-drift';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { templateOf } from '../../support/stack';
import { type BundleEngine, startBundleEngine } from './bundle-engine';

const TEMPLATES = join(__dirname, '../../fixtures/cases/pool-changes');

const people = (settings: string, more = '') =>
  templateOf(`Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties: {UserPoolName: people, ${settings}}
  Staff: {Type: AWS::Cognito::UserPoolGroup, Properties: {UserPoolId: !Ref Pool, ${more}}}
  App: {Type: AWS::Cognito::UserPoolClient, Properties: {UserPoolId: !Ref Pool, RefreshTokenValidity: ${more ? 2 : 1}}}
  Ada:
    Type: AWS::Cognito::UserPoolUser
    Properties: {UserPoolId: !Ref Pool, Username: ada, MessageAction: SUPPRESS, Groups: [!Ref Staff]}
`);

describe('a pool that changes, over the built bundle', () => {
  let engine: BundleEngine;
  beforeAll(async () => {
    engine = await startBundleEngine();
  });
  afterAll(() => engine.close());

  const ids = ({ resources }: Stack) =>
    ['Pool', 'Staff', 'App', 'Ada'].map((id) => resources.get(id)?.physicalId);

  async function described(stack: Stack, pool = 'Pool') {
    const UserPoolId = String(stack.resources.get(pool)?.model.UserPoolId);
    const { UserPool } = await engine.client.describeUserPool({ UserPoolId });
    return UserPool;
  }

  it('changes in place, with group and client, and keeps everybody in it', async () => {
    const { services } = engine;
    const stack = await createStack(services, 's', people('MfaConfiguration: "OFF"'));
    expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
    const before = ids(stack);
    const sub = stack.resources.get('Ada')?.model.Sub;
    const settings =
      'UserPoolTags: {a: b}, AutoVerifiedAttributes: [email], UserPoolTier: PLUS, ' +
      'LambdaConfig: {PreSignUp: arn:aws:lambda:us-east-1:123456789012:function:check}';
    await updateStack(services, stack, people(settings, 'Description: Us, Precedence: 3'));
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(ids(stack)).toEqual(before);
    expect(stack.resources.get('Ada')?.model.Sub).toBe(sub);
    expect(await described(stack)).toMatchObject({
      UserPoolTags: { a: 'b' },
      AutoVerifiedAttributes: ['email'],
    });
    const drifts = await detectDrift(services, stack);
    expect(drifts.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it('drifts where somebody changes it behind the back of the stack', async () => {
    const { services, client } = engine;
    const stack = await createStack(services, 's', people('AutoVerifiedAttributes: [email]'));
    const UserPoolId = String(stack.resources.get('Pool')?.model.UserPoolId);
    await client.updateUserPool({ UserPoolId, AutoVerifiedAttributes: ['phone_number'] });
    await client.updateGroup({ UserPoolId, GroupName: 'Staff', Description: 'theirs' });
    const [pool] = await detectDrift(services, stack);
    expect(pool?.differences).toEqual([
      { path: '/AutoVerifiedAttributes', expected: ['email'], actual: ['phone_number'] },
    ]);
  });

  it('gets new attributes in place, which a user has at once', async () => {
    const { services } = engine;
    const stack = await createStack(services, 's', people('MfaConfiguration: "OFF"'));
    const before = ids(stack);
    const site = 'Schema: [{Name: site, AttributeDataType: String, Mutable: true}]';
    await updateStack(services, stack, people(site));
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(ids(stack)).toEqual(before);
    const names = (await described(stack))?.SchemaAttributes?.map(({ Name }) => Name);
    expect(names).toContain('custom:site');
    await updateStack(services, stack, people('MfaConfiguration: "OFF"'));
    expect(stack.failures).toMatchObject([
      { logicalId: 'Pool', reason: expect.stringContaining('for property - Schema') },
    ]);
    expect(stack.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  });

  it.each([
    ['UsernameAttributes', 'UsernameAttributes: [email]'],
    ['AliasAttributes', 'AliasAttributes: [email]'],
    ['UsernameConfiguration', 'UsernameConfiguration: {CaseSensitive: false}'],
  ])('refuses another %s as CloudFormation does, and rolls back', async (name, settings) => {
    const { services } = engine;
    const stack = await createStack(services, 's', people('MfaConfiguration: "OFF"'));
    const before = ids(stack);
    await updateStack(services, stack, people(settings, 'Description: Us'));
    const reason = `Updates are not allowed for property - ${name}.`;
    expect(stack).toMatchObject({
      status: 'UPDATE_ROLLBACK_COMPLETE',
      failures: [{ logicalId: 'Pool', reason: expect.stringContaining(reason) }],
    });
    expect(ids(stack)).toEqual(before);
    const drifts = await detectDrift(services, stack);
    expect(drifts.flatMap(({ differences }) => differences)).toEqual([]);
  });

  // amplify-js#4889: stuck in UPDATE_ROLLBACK_FAILED after another resource failed.
  it('can not be rolled back once it has a new attribute, as on AWS', async () => {
    const { services } = engine;
    const stack = await createStack(services, 's', people('MfaConfiguration: "OFF"'));
    const site = 'Schema: [{Name: site, AttributeDataType: String, Mutable: true}]';
    await updateStack(services, stack, people(site, 'RoleArn: no-arn'));
    expect(stack.status).toBe('UPDATE_ROLLBACK_FAILED');
    expect(stack.failures.map(({ logicalId }) => logicalId)).toEqual(['Staff', 'Pool']);
  });

  it('updates pool and user in place where the settings of both were changed', async () => {
    const { services } = engine;
    const read = (name: string) => templateOf(readFileSync(join(TEMPLATES, name), 'utf8'));
    const stack = await createStack(services, 's', read('settings-v1.yaml'));
    const sub = stack.resources.get('Rigger')?.model.Sub;
    engine.takeCalls();
    await updateStack(services, stack, read('settings-v2.yaml'));
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(stack.resources.get('Rigger')?.model).toMatchObject({ Sub: sub });
    expect(engine.takeCalls()).not.toContain('CreateUserPool');
    expect((await described(stack, 'Crew'))?.AccountRecoverySetting).toEqual({
      RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }],
    });
    const drifts = await detectDrift(services, stack);
    expect(drifts.flatMap(({ differences }) => differences)).toEqual([]);
  });
});
