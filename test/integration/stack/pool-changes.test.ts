// A pool changes under its users: in place, or not at all.
import type { Stack } from '../../../local/stack/engine/stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { templateOf } from '../../support/stack';
import { modelOf, poolIdOf, useEngine } from './use-engine';

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

  async function described(stack: Stack) {
    const { UserPool } = await engine.client.describeUserPool({ UserPoolId: poolIdOf(stack) });
    return UserPool;
  }

  it('changes in place, with group and client, and keeps everybody in it', async () => {
    const stack = await engine.create(people('MfaConfiguration: "OFF"'));
    const before = ids(stack);
    const sub = modelOf(stack, 'Ada').Sub;
    const settings =
      'UserPoolTags: {a: b}, AutoVerifiedAttributes: [email], UserPoolTier: PLUS, ' +
      'AccountRecoverySetting: {RecoveryMechanisms: [{Name: verified_email, Priority: 1}]}, ' +
      'LambdaConfig: {PreSignUp: arn:aws:lambda:us-east-1:123456789012:function:check}';
    await engine.update(stack, people(settings, 'Description: Us, Precedence: 3'));
    expect(ids(stack)).toEqual(before);
    expect(modelOf(stack, 'Ada').Sub).toBe(sub);
    expect(await described(stack)).toMatchObject({
      UserPoolTags: { a: 'b' },
      AutoVerifiedAttributes: ['email'],
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
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

  it('gets new attributes in place, which a user has at once, and keeps them', async () => {
    const stack = await engine.create(people('MfaConfiguration: "OFF"'));
    const before = ids(stack);
    const site = 'Schema: [{Name: site, AttributeDataType: String, Mutable: true}]';
    await engine.update(stack, people(site));
    expect(ids(stack)).toEqual(before);
    const names = (await described(stack))?.SchemaAttributes?.map(({ Name }) => Name);
    expect(names).toContain('custom:site');
    const without = people('MfaConfiguration: "OFF"', 'Description: Us');
    await updateStack(engine.services, stack, without);
    expect(stack.failures).toMatchObject([
      { logicalId: 'Pool', reason: expect.stringContaining('for property - Schema') },
    ]);
    expect(stack.status).toBe('UPDATE_ROLLBACK_COMPLETE');
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
});
