// Under which name a user is deployed.
import { Stack, Stage } from 'aws-cdk-lib';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnUserPoolUser, TYPE_NAME_CONTEXT, UserPoolUser } from 'aws-cognito-userpooluser-cdk';
import { newApp, newStack, TYPE, userIn } from './support/stacks';

const OWN = 'Orchard::Identity::Person';

describe('the name of the type', () => {
  it('is the one of the app', () => {
    const { stack, pool } = newStack({ [TYPE_NAME_CONTEXT]: OWN });
    new UserPoolUser(stack, 'Ada', { userPool: pool });
    expect(userIn(stack, OWN)).toMatchObject({ Type: OWN });
  });

  it('is the one of a stage, where that has its own', () => {
    const stage = new Stage(newApp(), 'Test');
    stage.node.setContext(TYPE_NAME_CONTEXT, OWN);
    const stack = new Stack(stage, 'Team');
    new UserPoolUser(stack, 'Ada', { userPool: new UserPool(stack, 'Pool') });
    expect(userIn(stack, OWN)).toMatchObject({ Type: OWN });
  });

  it.each([
    ['a UserPoolUser', UserPoolUser],
    ['a CfnUserPoolUser', CfnUserPoolUser],
  ])('is the one that %s is given, before all', (_, Kind) => {
    const { stack, pool } = newStack();
    new Kind(stack, 'Ada', { userPool: pool, userPoolId: pool.userPoolId, typeName: OWN });
    expect(userIn(stack, OWN)).toMatchObject({ Type: OWN });
  });

  it('is asked for where there is none, in words that can be copied', () => {
    const { stack, pool } = newStack({});
    expect(() => new UserPoolUser(stack, 'Ada', { userPool: pool })).toThrow(
      'Team/Ada/Resource: the name of the registered type is missing. Put it into cdk.json, ' +
        `{ "context": { "cognito-userpooluser:typeName": "${TYPE}" } }, or give typeName`,
    );
  });

  it.each(['AWS::Cognito::UserPoolUser', 'aws::Cognito::UserPoolUser', 'Custom::My::User'])(
    'is refused where nobody can register it: %s',
    (typeName) => {
      const { stack, pool } = newStack();
      expect(() => new UserPoolUser(stack, 'Ada', { userPool: pool, typeName })).toThrow(
        `the namespace of ${typeName} is reserved: give the name under which you registered the type`,
      );
    },
  );

  it.each([
    '',
    'Acme',
    'Acme::User',
    'A::Cognito::User',
    'Acme::Cog-nito::User',
    `Acme::B::${TYPE}`,
  ])('is refused where it is none: %p', (typeName) => {
    const { stack, pool } = newStack();
    expect(() => new UserPoolUser(stack, 'Ada', { userPool: pool, typeName })).toThrow(
      `'${typeName}' is no name of a type: it has three parts of 2 to 64 letters and digits`,
    );
  });

  it('is refused where the context has something else', () => {
    const { stack, pool } = newStack({ [TYPE_NAME_CONTEXT]: 7 });
    expect(() => new UserPoolUser(stack, 'Ada', { userPool: pool })).toThrow("'7' is no name");
  });
});
