// The resource itself, as it is made from the schema.
import { Aws, CfnParameter, Fn, Lazy } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnUserPoolUser } from 'aws-cognito-userpooluser-cdk';
import schema from '../../aws-cognito-userpooluser.json';
import { newStack, TYPE, userIn } from './support/stacks';

const POINTERS = new Set(schema.readOnlyProperties);

/** The names of the properties of the schema that a template may give, or that it may ask for. */
function propertiesOf(kind: 'given' | 'read'): string[] {
  const isRead = (name: string) => POINTERS.has(`/properties/${name}`);
  return Object.keys(schema.properties).filter((name) => isRead(name) === (kind === 'read'));
}

describe('CfnUserPoolUser', () => {
  it('has every property that a template may give', () => {
    const { stack } = newStack();
    new CfnUserPoolUser(stack, 'Ada', {
      userPoolId: 'us-east-1_example',
      username: 'ada',
      userAttributes: [{ name: 'email', value: 'ada@example.com' }],
      validationData: [{ name: 'invite', value: '42' }],
      clientMetadata: { campaign: 'spring' },
      desiredDeliveryMediums: ['EMAIL'],
      forceAliasCreation: true,
      messageAction: 'SUPPRESS',
      temporaryPassword: '{{resolve:secretsmanager:first}}',
      password: '{{resolve:secretsmanager:second}}',
      enabled: true,
      groups: ['editors'],
    });
    expect(userIn(stack)).toEqual({
      Type: TYPE,
      Properties: {
        UserPoolId: 'us-east-1_example',
        Username: 'ada',
        UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }],
        ValidationData: [{ Name: 'invite', Value: '42' }],
        ClientMetadata: { campaign: 'spring' },
        DesiredDeliveryMediums: ['EMAIL'],
        ForceAliasCreation: true,
        MessageAction: 'SUPPRESS',
        TemporaryPassword: '{{resolve:secretsmanager:first}}',
        Password: '{{resolve:secretsmanager:second}}',
        Enabled: true,
        Groups: ['editors'],
      },
    });
    const { Properties } = userIn(stack);
    expect(Object.keys(Object(Properties))).toEqual(propertiesOf('given'));
  });

  it('has every attribute that a template may ask for, lists as lists', () => {
    const { stack } = newStack();
    const ada = new CfnUserPoolUser(stack, 'Ada', { userPoolId: 'us-east-1_example' });
    const tokens = [
      ada.attrCognitoUsername,
      ada.attrSub,
      ada.attrUserStatus,
      ada.attrUserCreateDate,
      ada.attrUserLastModifiedDate,
      ada.attrUserMfaSettingList,
      ada.attrPreferredMfaSetting,
    ];
    const asked = propertiesOf('read').map((name) => ({ 'Fn::GetAtt': ['Ada', name] }));
    expect(tokens.map((one) => stack.resolve(one))).toEqual(asked);
    expect(stack.resolve(Fn.join(',', ada.attrUserMfaSettingList))).toEqual({
      'Fn::Join': [',', { 'Fn::GetAtt': ['Ada', 'UserMFASettingList'] }],
    });
  });

  it('takes tokens wherever values go', () => {
    const { stack } = newStack();
    const names = new CfnParameter(stack, 'Names', { type: 'CommaDelimitedList' });
    new CfnUserPoolUser(stack, 'Ada', {
      userPoolId: Aws.STACK_NAME,
      userAttributes: [
        { name: 'zoneinfo', value: Aws.REGION },
        Lazy.any({ produce: () => ({ Name: 'locale', Value: 'en' }) }),
      ],
      validationData: Lazy.any({ produce: () => [{ Name: 'invite', Value: '42' }] }),
      enabled: Fn.conditionEquals(Aws.REGION, 'eu-west-1'),
      groups: names.valueAsList,
    });
    Template.fromStack(stack).hasResourceProperties(TYPE, {
      UserPoolId: { Ref: 'AWS::StackName' },
      UserAttributes: [
        { Name: 'zoneinfo', Value: { Ref: 'AWS::Region' } },
        { Name: 'locale', Value: 'en' },
      ],
      ValidationData: [{ Name: 'invite', Value: '42' }],
      Enabled: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] },
      Groups: { Ref: 'Names' },
    });
  });
});
