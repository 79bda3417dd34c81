// What a template says of a UserPoolUser.
import { CfnOutput, RemovalPolicy, Resource, SecretValue, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import {
  CfnUserPoolGroup,
  type IUserPoolGroup,
  UserPool,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import {
  CfnUserPoolUser,
  DeliveryMedium,
  MessageAction,
  UserPoolUser,
  type UserPoolUserProps,
} from 'aws-cognito-userpooluser-cdk';
import { newApp, newStack, TYPE, templateOf, userIn } from './support/stacks';

/** A stack whose user Ada has these properties. */
function withAda(more: Partial<UserPoolUserProps> = {}) {
  const { stack, pool } = newStack();
  return { stack, pool, ada: new UserPoolUser(stack, 'Ada', { userPool: pool, ...more }) };
}

describe('the template of a UserPoolUser', () => {
  it('has the pool, and nothing that was not given', () => {
    const { stack, pool } = withAda();
    expect(userIn(stack)).toEqual({
      Type: TYPE,
      Properties: { UserPoolId: stack.resolve(pool.userPoolId) },
    });
  });

  it('has every property as the type has it', () => {
    const { stack } = withAda({
      username: 'ada',
      attributes: { email: 'ada@example.com', email_verified: 'true', 'custom:team': '7' },
      temporaryPassword: SecretValue.secretsManager('ada', { jsonField: 'password' }),
      groups: ['editors', 'readers'],
      enabled: false,
      delivery: [DeliveryMedium.EMAIL, DeliveryMedium.SMS],
      messageAction: MessageAction.RESEND,
      clientMetadata: { campaign: 'spring', 'in-house': 'yes' },
      validationData: { invite: '42' },
      forceAliasCreation: false,
    });
    expect(userIn(stack)).toMatchObject({
      Properties: {
        Username: 'ada',
        UserAttributes: [
          { Name: 'email', Value: 'ada@example.com' },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'custom:team', Value: '7' },
        ],
        TemporaryPassword: '{{resolve:secretsmanager:ada:SecretString:password::}}',
        Groups: ['editors', 'readers'],
        Enabled: false,
        DesiredDeliveryMediums: ['EMAIL', 'SMS'],
        MessageAction: 'RESEND',
        ClientMetadata: { campaign: 'spring', 'in-house': 'yes' },
        ValidationData: [{ Name: 'invite', Value: '42' }],
        ForceAliasCreation: false,
      },
    });
  });

  it('keeps a blank value, which deletes an attribute, and an empty list of groups', () => {
    const { stack } = withAda({ attributes: { nickname: '' }, groups: [] });
    expect(userIn(stack)).toMatchObject({
      Properties: { UserAttributes: [{ Name: 'nickname', Value: '' }], Groups: [] },
    });
  });
});

describe('a password', () => {
  it('is the reference to a version of a secret', () => {
    const versionId = '11111111-1111-4111-8111-111111111111';
    const password = SecretValue.secretsManager('ada', { jsonField: 'password', versionId });
    const { stack } = withAda({ password });
    const Password = `{{resolve:secretsmanager:ada:SecretString:password::${versionId}}}`;
    expect(userIn(stack)).toMatchObject({ Properties: { Password } });
  });

  it('may be of a secret of the same stack, where the CDK checks the usage of secrets', () => {
    const { stack, pool } = newStack({
      'cognito-userpooluser:typeName': TYPE,
      '@aws-cdk/core:checkSecretUsage': true,
    });
    const secret = new Secret(stack, 'Secret');
    const password = secret.secretValueFromJson('password');
    new UserPoolUser(stack, 'Ada', { userPool: pool, password });
    const parts = [
      '{{resolve:secretsmanager:',
      stack.resolve(secret.secretArn),
      ':SecretString:password::}}',
    ];
    expect(userIn(stack)).toMatchObject({ Properties: { Password: { 'Fn::Join': ['', parts] } } });
  });
});

describe('a group', () => {
  it('that the stack makes is referred to, so that it is there first', () => {
    const { stack, pool } = newStack();
    const editors = new UserPoolGroup(stack, 'Editors', { userPool: pool, groupName: 'editors' });
    const { userPoolId } = pool;
    const readers = new CfnUserPoolGroup(stack, 'Readers', { userPoolId, groupName: 'readers' });
    new UserPoolUser(stack, 'Ada', { userPool: pool, groups: [editors, readers] });
    expect(userIn(stack)).toEqual({
      Type: TYPE,
      Properties: {
        UserPoolId: expect.anything(),
        Groups: [stack.resolve(editors.groupName), { Ref: 'Readers' }],
      },
    });
    expect(stack.resolve(editors.groupName)).toEqual({ Ref: expect.stringMatching(/^Editors/) });
  });

  it('that tells its name as text is waited for', () => {
    const { stack, pool } = newStack();
    class Named extends Resource implements IUserPoolGroup {
      readonly groupName = 'named';
      readonly userPoolGroupRef = { groupName: 'named', userPoolId: pool.userPoolId };
      readonly made = new CfnUserPoolGroup(this, 'Resource', {
        userPoolId: pool.userPoolId,
        groupName: this.groupName,
      });
    }
    const named = new Named(stack, 'Named');
    new UserPoolUser(stack, 'Ada', { userPool: pool, groups: [named] });
    expect(userIn(stack)).toMatchObject({
      Properties: { Groups: ['named'] },
      DependsOn: [stack.resolve(named.made.logicalId)],
    });
  });

  it('that is there already goes by its name', () => {
    const { stack, pool } = newStack();
    const old = UserPoolGroup.fromGroupName(stack, 'Old', 'old');
    new UserPoolUser(stack, 'Ada', { userPool: pool, groups: [old, 'older'] });
    expect(userIn(stack)).toEqual({
      Type: TYPE,
      Properties: { UserPoolId: expect.anything(), Groups: ['old', 'older'] },
    });
  });
});

describe('what a UserPoolUser is for others', () => {
  it.each([
    ['sub', 'Sub'],
    ['userStatus', 'UserStatus'],
    ['cognitoUsername', 'CognitoUsername'],
    ['username', 'CognitoUsername'],
  ] as const)('%s is the attribute %s', (name, attribute) => {
    const { stack, ada } = withAda({ username: 'ada' });
    const [logicalId] = Object.keys(Template.fromStack(stack).findResources(TYPE));
    expect(stack.resolve(ada[name])).toEqual({ 'Fn::GetAtt': [logicalId, attribute] });
  });

  it('reaches another stack', () => {
    const { stack, ada } = withAda();
    const other = new Stack(stack.node.root, 'Other');
    new CfnOutput(other, 'AdaSub', { value: ada.sub });
    expect(templateOf(other)).toContain('Sub');
    Template.fromStack(other).hasOutput('AdaSub', { Value: Match.anyValue() });
    expect(other.dependencies).toEqual([stack]);
  });

  it('is its pool, too', () => {
    const { pool, ada } = withAda();
    expect(ada.userPool).toBe(pool);
  });

  it('is a resource whose only child can be changed', () => {
    const { stack, ada } = withAda({ enabled: true });
    const { defaultChild } = ada.node;
    if (!(defaultChild instanceof CfnUserPoolUser)) throw new Error('There is no child');
    defaultChild.enabled = false;
    expect(userIn(stack)).toMatchObject({ Properties: { Enabled: false } });
  });

  it.each([
    ['given', (ada: UserPoolUser) => ada],
    ['applied later', (ada: UserPoolUser) => ada.applyRemovalPolicy(RemovalPolicy.RETAIN)],
  ])('stays behind with a removal policy that is %s', (how, apply) => {
    const { stack, ada } = withAda(how === 'given' ? { removalPolicy: RemovalPolicy.RETAIN } : {});
    apply(ada);
    const both = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
    expect(userIn(stack)).toMatchObject(both);
  });
});

describe('UserPoolUser.fromUsername', () => {
  it('has the pool and the name, and adds nothing to the template', () => {
    const { stack, pool } = newStack();
    const grace = UserPoolUser.fromUsername(stack, 'Grace', pool, 'grace');
    expect([grace.userPool, grace.username]).toEqual([pool, 'grace']);
    const { Resources } = Template.fromStack(stack).toJSON();
    expect(Object.keys(Resources)).toEqual([expect.stringMatching(/^Pool/)]);
  });

  it('is where its pool is', () => {
    const stack = new Stack(newApp(), 'Team', {
      env: { account: '1'.repeat(12), region: 'eu-west-1' },
    });
    const arn = `arn:aws:cognito-idp:eu-north-1:${'2'.repeat(12)}:userpool/eu-north-1_example`;
    const pool = UserPool.fromUserPoolArn(stack, 'Pool', arn);
    const { env } = UserPoolUser.fromUsername(stack, 'Grace', pool, 'grace');
    expect(env).toEqual({ account: '2'.repeat(12), region: 'eu-north-1' });
  });
});
