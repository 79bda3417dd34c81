// A user waits until Cognito may call the triggers of its pool.
import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { UserPool, UserPoolOperation } from 'aws-cdk-lib/aws-cognito';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { UserPoolUser } from 'aws-cognito-userpooluser-cdk';
import { newApp, userIn } from './support/stacks';

function newTeam() {
  const stack = new Stack(newApp(), 'Team');
  return { stack, pool: new UserPool(stack, 'Pool') };
}

function newTrigger(stack: Stack): Lambda {
  return new Lambda(stack, 'Trigger', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async (event) => event;'),
  });
}

/** The logical ids of the permissions that the template of the stack has. */
function permissionsIn(stack: Stack): string[] {
  return Object.keys(Template.fromStack(stack).findResources('AWS::Lambda::Permission'));
}

describe('a user', () => {
  it('waits until Cognito may call a trigger, though it is added later', () => {
    const { stack, pool } = newTeam();
    new UserPoolUser(stack, 'Ada', { userPool: pool });
    pool.addTrigger(UserPoolOperation.CUSTOM_MESSAGE, newTrigger(stack));
    expect(permissionsIn(stack)).toHaveLength(1);
    expect(userIn(stack).DependsOn).toEqual(permissionsIn(stack));
  });

  it('waits where the pool is one that was there', () => {
    const { stack } = newTeam();
    const pool = UserPool.fromUserPoolId(stack, 'Old', 'us-east-1_example');
    const principal = new ServicePrincipal('cognito-idp.amazonaws.com');
    newTrigger(stack).addPermission('Call', { principal, sourceArn: pool.userPoolArn });
    new UserPoolUser(stack, 'Ada', { userPool: pool });
    expect(permissionsIn(stack)).toHaveLength(1);
    expect(userIn(stack).DependsOn).toEqual(permissionsIn(stack));
  });

  it('of another pool does not wait', () => {
    const { stack, pool } = newTeam();
    pool.addTrigger(UserPoolOperation.PRE_SIGN_UP, newTrigger(stack));
    new UserPoolUser(stack, 'Ada', { userPool: new UserPool(stack, 'Quiet') });
    expect(userIn(stack).DependsOn).toBeUndefined();
  });

  it('of another stack waits for all of the stack of its pool', () => {
    const { stack, pool } = newTeam();
    pool.addTrigger(UserPoolOperation.PRE_SIGN_UP, newTrigger(stack));
    const people = new Stack(stack.node.root, 'People');
    // With a pool of its own that goes by the same logical id.
    const theirs = new UserPool(people, 'Pool');
    theirs.addTrigger(UserPoolOperation.PRE_SIGN_UP, newTrigger(people));
    new UserPoolUser(people, 'Ada', { userPool: pool });
    expect(userIn(people).DependsOn).toBeUndefined();
    expect(people.dependencies).toEqual([stack]);
  });
});
