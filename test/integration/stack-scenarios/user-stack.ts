// A stack of one pool and one user, as the acceptance tests of Terraform's aws_cognito_user have it.
import { createStack } from '../../../local/stack/engine/create-stack';
import type { Services } from '../../../local/stack/engine/services';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateResource } from '../../../local/stack/engine/update-resource';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { templateOf } from '../../support/stack';

/** The template: `user` and `pool` are properties in YAML's flow style. */
function userTemplate(user: string, pool = '') {
  return templateOf(`Resources:
  Pool: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: pool, ${pool}}}
  User:
    Type: AWS::Cognito::UserPoolUser
    Properties: {UserPoolId: !Ref Pool, ${user}}
`);
}

export interface UserStack {
  stack: Stack;
  userPoolId: string;
  /** What the handler last returned. */
  model(): Record<string, unknown>;
  /** The attributes of the model by name. */
  attributes(): Record<string, unknown>;
  /** Updates the stack to other properties of the user, and expects it to succeed. */
  update(user: string): Promise<void>;
  /** Has the handler update the user to what it is declared as already. */
  applyAgain(): Promise<boolean>;
}

/** Creates the stack, and expects it to succeed. */
export async function createUser(
  services: Services,
  user: string,
  pool?: string,
): Promise<UserStack> {
  const stack = await createStack(services, 'scenario', userTemplate(user, pool));
  expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
  const model = () => stack.resources.get('User')?.model ?? {};
  return {
    stack,
    userPoolId: String(model().UserPoolId),
    model,
    attributes() {
      const pairs = [model().UserAttributes].flat().map((pair) => Object(pair));
      return Object.fromEntries(pairs.map(({ Name, Value }) => [Name, Value]));
    },
    async update(changed) {
      await updateStack(services, stack, userTemplate(changed, pool));
      expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    },
    async applyAgain() {
      const resource = stack.resources.get('User');
      if (!resource) throw new Error('the stack has no user');
      const { sent } = resource;
      return (await updateResource(services, stack, resource, sent, sent)).ok;
    },
  };
}
