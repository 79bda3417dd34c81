// What does not compile, which the type check proves: an @ts-expect-error without an error is one. Never run.
import type { SecretValue, Stack } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import {
  CfnUserPoolUser,
  DeliveryMedium,
  MessageAction,
  UserPoolUser,
} from 'aws-cognito-userpooluser-cdk';

export function misuse(stack: Stack, userPool: IUserPool, secret: SecretValue): void {
  // @ts-expect-error: there is no user without a pool.
  new UserPoolUser(stack, 'NoPool', { username: 'ada' });
  // @ts-expect-error: the pool is a construct, not its ID.
  new UserPoolUser(stack, 'PoolId', { userPool: userPool.userPoolId });
  // @ts-expect-error: misspelt.
  new UserPoolUser(stack, 'Misspelt', { userPool, userName: 'ada' });
  // @ts-expect-error: as a template has it.
  new UserPoolUser(stack, 'TemplateForm', { userPool, UserAttributes: [] });
  // @ts-expect-error: every value is text.
  new UserPoolUser(stack, 'Flag', { userPool, attributes: { email_verified: true } });
  // @ts-expect-error: every value is text.
  new UserPoolUser(stack, 'Number', { userPool, clientMetadata: { floor: 4 } });
  // @ts-expect-error: a list of pairs is what the construct makes.
  new UserPoolUser(stack, 'Pairs', { userPool, attributes: [{ name: 'email', value: 'a@b.c' }] });
  // @ts-expect-error: a literal would stand in the template.
  new UserPoolUser(stack, 'Literal', { userPool, password: 'Correct-Horse-7' });
  // @ts-expect-error: a literal would stand in the template.
  new UserPoolUser(stack, 'Temporary', { userPool, temporaryPassword: 'Correct-Horse-7' });
  // @ts-expect-error: unwrapped, nothing shows that it is a secret.
  new UserPoolUser(stack, 'Bare', { userPool, password: secret.unsafeUnwrap() });
  // @ts-expect-error: text is no answer to whether.
  new UserPoolUser(stack, 'Enabled', { userPool, enabled: 'false' });
  // @ts-expect-error: one of the enum.
  new UserPoolUser(stack, 'Delivery', { userPool, delivery: ['EMAIL'] });
  // @ts-expect-error: a list.
  new UserPoolUser(stack, 'OneWay', { userPool, delivery: DeliveryMedium.EMAIL });
  // @ts-expect-error: one of the enum.
  new UserPoolUser(stack, 'Action', { userPool, messageAction: 'RESEND' });
  // @ts-expect-error: a list.
  new UserPoolUser(stack, 'OneGroup', { userPool, groups: 'editors' });
  // @ts-expect-error: a pool is no group.
  new UserPoolUser(stack, 'NoGroup', { userPool, groups: [userPool] });
  // @ts-expect-error: its sub is not known.
  UserPoolUser.fromUsername(stack, 'Imported', userPool, 'ada').sub;
  // @ts-expect-error: what the service makes can't be given.
  new CfnUserPoolUser(stack, 'Sub', { userPoolId: 'us-east-1_example', sub: '1' });
  // @ts-expect-error: a pair has a name and a value.
  new CfnUserPoolUser(stack, 'Pair', { userPoolId: 'a_b', userAttributes: [{ Name: 'email' }] });
  // @ts-expect-error: there is no user without a pool.
  new CfnUserPoolUser(stack, 'NoPoolId', { messageAction: MessageAction.RESEND });
}
