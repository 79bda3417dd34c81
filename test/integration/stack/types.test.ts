// Every type that the engine makes for real, and the stand-ins beside them.
import { createStack } from '../../../local/stack/engine/create-stack';
import { detectDrift } from '../../../local/stack/engine/detect-drift';
import { standIns } from '../../../local/stack/engine/stack';
import { secretsOf, templateOf } from '../../support/stack';
import { poolIdOf, useEngine } from './use-engine';

const TEMPLATE = templateOf(`Resources:
  Role: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Statement: []}}}
  Check: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn, Key: '{{resolve:ssm-secure:k:1}}'}}
  Nested: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: https://example.com/t.yaml}}
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      LambdaConfig: {PreSignUp: !GetAtt Check.Arn}
      SmsConfiguration: {SnsCallerArn: !GetAtt Role.Arn, ExternalId: !GetAtt Nested.Outputs.Id}
  App:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: !Ref Pool
      GenerateSecret: false
      ExplicitAuthFlows: [ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH]
  Staff: {Type: AWS::Cognito::UserPoolGroup, Properties: {UserPoolId: !Ref Pool, RoleArn: !GetAtt Role.Arn}}
  Secret:
    Type: AWS::SecretsManager::Secret
    Properties:
      GenerateSecretString: {SecretStringTemplate: '{"username":"robot"}', GenerateStringKey: password}
  Robot:
    Type: AWS::Cognito::UserPoolUser
    Properties:
      UserPoolId: !Ref Pool
      Username: !Sub '{{resolve:secretsmanager:\${Secret}:SecretString:username}}'
      Password: !Sub '{{resolve:secretsmanager:\${Secret}:SecretString:password}}'
  Member: {Type: 'Acme::Identity::Member', Properties: {UserPoolId: !Ref Pool, Username: ada, MessageAction: SUPPRESS}}
  InStaff:
    Type: AWS::Cognito::UserPoolUserToGroupAttachment
    Properties: {UserPoolId: !Ref Pool, GroupName: !Ref Staff, Username: !Ref Robot}
Outputs:
  Client: {Value: !Ref App}
  Member: {Value: !Ref Member}
  Check: {Value: !GetAtt Check.Arn}
  Secret: {Value: !Ref Secret}
`);

describe('types over the built bundle', () => {
  const engine = useEngine(secretsOf('ssm: {}'));

  it('make clients, secrets, attachments and users, and stand in for the rest', async () => {
    const { services, client } = engine;
    const stack = await engine.create(TEMPLATE);
    expect(standIns(stack).sort()).toEqual(['Check', 'Nested', 'Role']);

    const UserPoolId = poolIdOf(stack);
    const outputs = Object.fromEntries(stack.outputs.map(({ name, value }) => [name, value]));
    expect(outputs).toMatchObject({
      Client: expect.stringMatching(/^[0-9a-z]{26}$/),
      Member: `${UserPoolId}|ada`,
      Check: 'arn:aws:lambda:us-east-1:123456789012:function:s-Check',
      Secret: expect.stringMatching(/^arn:aws:secretsmanager:.*:secret:Secret-\w{12}-\w{6}$/),
    });

    const { Groups } = await client.adminListGroupsForUser({ UserPoolId, Username: 'robot' });
    expect(Groups).toMatchObject([{ GroupName: 'Staff' }]);
    const secret = services.references.made.find(outputs.Secret ?? '');
    const [text = '{}'] = [...(secret?.versions.values() ?? [])];
    const { password } = JSON.parse(text);
    const signedIn = await client.adminInitiateAuth({
      UserPoolId,
      ClientId: outputs.Client ?? '',
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'robot', PASSWORD: password },
    });
    expect(signedIn.AuthenticationResult?.AccessToken).toBeDefined();
    expect([...engine.shown, JSON.stringify(stack.outputs)].join()).not.toContain(password);

    const drifts = await detectDrift(services, stack);
    expect(drifts.filter(({ status }) => status !== 'IN_SYNC')).toEqual([]);
    await client.adminRemoveUserFromGroup({ UserPoolId, Username: 'robot', GroupName: 'Staff' });
    const left = await detectDrift(services, stack);
    expect(left.filter(({ status }) => status !== 'IN_SYNC')).toMatchObject([
      { logicalId: 'InStaff', status: 'DELETED' },
    ]);

    await engine.remove(stack);
    expect(services.references.made.byId().size).toBe(0);
  });

  it('name the output and the resource where a user does not have what is asked for', async () => {
    const template = templateOf(`Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Ada: {Type: AWS::Cognito::UserPoolUser, Properties: {UserPoolId: !Ref Pool, Username: ada, MessageAction: SUPPRESS}}
Outputs:
  Factors: {Value: !Join [',', !GetAtt Ada.UserMFASettingList]}
`);
    const stack = await createStack(engine.services, 's', template);
    expect(stack).toMatchObject({
      status: 'ROLLBACK_COMPLETE',
      failures: [
        {
          logicalId: 'output Factors',
          reason: 'Ada has no value for UserMFASettingList',
          place: { line: 5 },
        },
      ],
    });
  });

  it('take a blank attribute for none, without drift', async () => {
    const template = templateOf(`Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Ada:
    Type: AWS::Cognito::UserPoolUser
    Properties:
      UserPoolId: !Ref Pool
      Username: ada
      MessageAction: SUPPRESS
      UserAttributes: [{Name: email, Value: ada@example.com}, {Name: phone_number, Value: ''}]
`);
    const stack = await engine.create(template);
    expect(await engine.differences(stack)).toEqual([]);
  });
});
