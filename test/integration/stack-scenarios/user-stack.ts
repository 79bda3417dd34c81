// A stack of one pool and one user, as the acceptance tests of Terraform's aws_cognito_user have it.
import type { Stack } from '../../../local/stack/engine/stack';
import { updateResource } from '../../../local/stack/engine/update-resource';
import { templateOf } from '../../support/stack';
import { attributesOf, modelOf, poolIdOf, type useEngine } from '../stack/use-engine';

export interface UserStack {
  readonly stack: Stack;
  readonly userPoolId: string;
  /** What the handler last returned. */
  model(): Readonly<Record<string, unknown>>;
  /** The attributes of the model by name. */
  attributes(): Record<string, unknown>;
  /** Updates the stack to other properties of the user, and expects it to succeed. */
  update(user: string): Promise<void>;
  /** Has the handler update the user to what it is declared as already. */
  applyAgain(): Promise<boolean>;
}

/** Creates the stack, and expects it to succeed; `user` and `pool` are properties in YAML's flow style. */
export async function createUser(
  engine: ReturnType<typeof useEngine>,
  user: string,
  pool?: string,
): Promise<UserStack> {
  const stack = await engine.create(userTemplate(user, pool));
  return {
    stack,
    userPoolId: poolIdOf(stack),
    model: () => modelOf(stack, 'User'),
    attributes: () => attributesOf(stack, 'User'),
    update: (changed) => engine.update(stack, userTemplate(changed, pool)),
    async applyAgain() {
      const resource = stack.resources.get('User');
      if (!resource) throw new Error('the stack has no user');
      const { sent } = resource;
      return (await updateResource(engine.services, stack, resource, sent, sent)).ok;
    },
  };
}

function userTemplate(user: string, pool = '') {
  return templateOf(`Resources:
  Pool: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: pool, ${pool}}}
  User:
    Type: AWS::Cognito::UserPoolUser
    Properties: {UserPoolId: !Ref Pool, ${user}}
`);
}
