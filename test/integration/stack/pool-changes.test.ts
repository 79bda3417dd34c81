// A pool changes under its users: in place, or not at all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { templateOf } from '../../support/stack';
import { modelOf, poolIdOf, useEngine } from './use-engine';

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
  const engine = useEngine();

  const ids = ({ resources }: Stack) =>
    ['Pool', 'Staff', 'App', 'Ada'].map((id) => resources.get(id)?.physicalId);

  async function described(stack: Stack, pool?: string) {
    const request = { UserPoolId: poolIdOf(stack, pool) };
    const { UserPool } = await engine.client.describeUserPool(request);
    return UserPool;
  }

  it('changes in place, with group and client, and keeps everybody in it', async () => {
    const stack = await engine.create(people('MfaConfiguration: "OFF"'));
    const before = ids(stack);
    const sub = modelOf(stack, 'Ada').Sub;
    const settings =
      'UserPoolTags: {a: b}, AutoVerifiedAttributes: [email], UserPoolTier: PLUS, ' +
      'LambdaConfig: {PreSignUp: arn:aws:lambda:us-east-1:123456789012:function:check}';
    await engine.update(stack, people(settings, 'Description: Us, Precedence: 3'));
    expect(ids(stack)).toEqual(before);
    expect(modelOf(stack, 'Ada').Sub).toBe(sub);
    expect(await described(stack)).toMatchObject({
      UserPoolTags: { a: 'b' },
      AutoVerifiedAttributes: ['email'],
    });
    expect(await engine.differences(stack)).toEqual([]);
  });

  it('drifts where somebody changes it behind the back of the stack', async () => {
    const stack = await engine.create(people('AutoVerifiedAttributes: [email]'));
    const UserPoolId = poolIdOf(stack);
    await engine.client.updateUserPool({ UserPoolId, AutoVerifiedAttributes: ['phone_number'] });
    await engine.client.updateGroup({ UserPoolId, GroupName: 'Staff', Description: 'theirs' });
    expect(await engine.differences(stack)).toEqual([
      { path: '/AutoVerifiedAttributes', expected: ['email'], actual: ['phone_number'] },
    ]);
  });

  it('gets new attributes in place, which a user has at once', async () => {
    const stack = await engine.create(people('MfaConfiguration: "OFF"'));
    const before = ids(stack);
    const site = 'Schema: [{Name: site, AttributeDataType: String, Mutable: true}]';
    await engine.update(stack, people(site));
    expect(ids(stack)).toEqual(before);
    const names = (await described(stack))?.SchemaAttributes?.map(({ Name }) => Name);
    expect(names).toContain('custom:site');
    await updateStack(engine.services, stack, people('MfaConfiguration: "OFF"'));
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
    const stack = await engine.create(people('MfaConfiguration: "OFF"'));
    const before = ids(stack);
    await updateStack(engine.services, stack, people(settings, 'Description: Us'));
    const reason = `Updates are not allowed for property - ${name}.`;
    expect(stack).toMatchObject({
      status: 'UPDATE_ROLLBACK_COMPLETE',
      failures: [{ logicalId: 'Pool', reason: expect.stringContaining(reason) }],
    });
    expect(ids(stack)).toEqual(before);
    expect(await engine.differences(stack)).toEqual([]);
  });

  // amplify-js#4889: stuck in UPDATE_ROLLBACK_FAILED after another resource failed.
  it('can not be rolled back once it has a new attribute, as on AWS', async () => {
    const stack = await engine.create(people('MfaConfiguration: "OFF"'));
    const site = 'Schema: [{Name: site, AttributeDataType: String, Mutable: true}]';
    await updateStack(engine.services, stack, people(site, 'RoleArn: no-arn'));
    expect(stack.status).toBe('UPDATE_ROLLBACK_FAILED');
    expect(stack.failures.map(({ logicalId }) => logicalId)).toEqual(['Staff', 'Pool']);
  });

  it('updates pool and user in place where the settings of both were changed', async () => {
    const read = (name: string) => templateOf(readFileSync(join(TEMPLATES, name), 'utf8'));
    const stack = await engine.create(read('settings-v1.yaml'));
    const sub = modelOf(stack, 'Rigger').Sub;
    engine.takeCalls();
    await engine.update(stack, read('settings-v2.yaml'));
    expect(modelOf(stack, 'Rigger')).toMatchObject({ Sub: sub });
    expect(engine.takeCalls()).not.toContain('CreateUserPool');
    expect((await described(stack, 'Crew'))?.AccountRecoverySetting).toEqual({
      RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }],
    });
    expect(await engine.differences(stack)).toEqual([]);
  });
});
