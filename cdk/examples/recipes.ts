// What else one does with users, as the guide shows it.
import {
  App,
  Aspects,
  CfnParameter,
  type IAspect,
  RemovalPolicy,
  SecretValue,
  Stack,
} from 'aws-cdk-lib';
import { CfnUserPoolUserToGroupAttachment, UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnUserPoolUser, MessageAction, UserPoolUser } from 'aws-cognito-userpooluser-cdk';

const stack = new Stack(new App(), 'Recipes');
const pool = new UserPool(stack, 'Pool');
const editors = pool.addGroup('Editors', { groupName: 'editors' });

const version = new CfnParameter(stack, 'RobotVersion');
new UserPoolUser(stack, 'Robot', {
  userPool: pool,
  username: 'robot',
  password: SecretValue.secretsManager('users/robot', {
    jsonField: 'password',
    versionId: version.valueAsString,
  }),
});

new UserPoolUser(stack, 'Ben', {
  userPool: pool,
  username: 'ben',
  messageAction: MessageAction.SUPPRESS,
  groups: [editors, 'readers'],
});

const grace = UserPoolUser.fromUsername(stack, 'Grace', pool, 'grace');
new CfnUserPoolUserToGroupAttachment(stack, 'GraceEdits', {
  userPoolId: grace.userPool.userPoolId,
  username: grace.username,
  groupName: editors.groupName,
});

const customers = new UserPool(stack, 'Customers', { signInAliases: { email: true } });
new UserPoolUser(stack, 'Carol', {
  userPool: customers,
  attributes: { email: 'carol@example.com', email_verified: 'true' },
  removalPolicy: RemovalPolicy.RETAIN,
});

const nobodyIsInvited: IAspect = {
  visit(node) {
    if (node instanceof CfnUserPoolUser) node.messageAction = 'SUPPRESS';
  },
};
Aspects.of(stack).add(nobodyIsInvited);
