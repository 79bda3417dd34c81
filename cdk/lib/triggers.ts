// The permissions without which Cognito can't call the triggers of a pool, when it makes a user for one.
import type { Stack } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Dependable, type IDependable } from 'constructs';

/** The permissions in the stack, to depend on: no reference in a template leads from a user to them. */
export function triggerPermissions(userPool: IUserPool, stack: Stack): IDependable {
  const permissions: IDependable = {};
  Dependable.implement(permissions, {
    // Looked for at synthesis, when every trigger has been added.
    get dependencyRoots() {
      // A pool of another stack is there with all of its triggers before this one is deployed.
      if (userPool.stack !== stack) return [];
      const arn = written(userPool.userPoolArn, stack);
      const all = stack.node.findAll().filter((node) => node instanceof CfnPermission);
      return all.filter(({ sourceArn }) => written(sourceArn, stack) === arn);
    },
  });
  return permissions;
}

function written(value: unknown, stack: Stack): string {
  return JSON.stringify(stack.resolve(value));
}
