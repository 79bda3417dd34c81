// A pool with a group, somebody invited by email, and a user who signs in with a generated password.
import { App, CfnOutput, Stack } from 'aws-cdk-lib';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { DeliveryMedium, UserPoolUser } from 'aws-cognito-userpooluser-cdk';

const stack = new Stack(new App(), 'Team');
const pool = new UserPool(stack, 'Pool');
const editors = pool.addGroup('Editors', { groupName: 'editors' });

const ada = new UserPoolUser(stack, 'Ada', {
  userPool: pool,
  username: 'ada',
  attributes: { email: 'ada@example.com', email_verified: 'true', name: 'Ada Lovelace' },
  delivery: [DeliveryMedium.EMAIL],
  groups: [editors],
});
new CfnOutput(stack, 'AdaSub', { value: ada.sub });

const secret = new Secret(stack, 'ReporterSecret', {
  generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'password' },
});
new UserPoolUser(stack, 'Reporter', {
  userPool: pool,
  username: 'reporter',
  password: secret.secretValueFromJson('password'),
});
