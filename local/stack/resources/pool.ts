// AWS::Cognito::UserPool: made, looked at and deleted through the SDK.
import {
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Answer } from '../../invocation/answer';
import type { Properties } from '../../invocation/events';
import type { Backends } from './backends';
import { POOL_SCHEMA } from './pool-schema';
import type { ResourceRequest, ResourceType } from './resource-type';
import { answerOf } from './sdk-answer';

const NO_UPDATE =
  'the embedded Cognito cannot change a user pool: undo the change, or rename the resource to get a new pool';

export const POOL_TYPE: ResourceType = {
  typeName: 'AWS::Cognito::UserPool',
  schema: POOL_SCHEMA,
  reference: (model) => String(model.UserPoolId),
  // Nothing can change a pool here, so the only drift is that it is gone.
  compared: [],
  refusesUpdate: NO_UPDATE,
  handle: (request, backends) => answerOf(() => act(request, backends)),
};

async function act(request: ResourceRequest, { cognito }: Backends): Promise<Answer> {
  const UserPoolId = String(request.properties.UserPoolId);
  switch (request.action) {
    case 'CREATE': {
      const { UserPool } = await cognito.send(new CreateUserPoolCommand(createInput(request)));
      return { status: 'SUCCESS', resourceModel: modelOf(UserPool) };
    }
    case 'READ': {
      const { UserPool } = await cognito.send(new DescribeUserPoolCommand({ UserPoolId }));
      return { status: 'SUCCESS', resourceModel: modelOf(UserPool) };
    }
    case 'DELETE':
      await cognito.send(new DeleteUserPoolCommand({ UserPoolId }));
      return { status: 'SUCCESS' };
    default:
      throw new Error(`${request.action} is not there for user pools`);
  }
}

function createInput({ properties, logicalId }: ResourceRequest): CreateUserPoolCommandInput {
  const { UserPoolName = logicalId, ...same } = properties;
  // Checked against POOL_SCHEMA, which has CreateUserPool's own names and types but for this one.
  return { ...same, PoolName: UserPoolName } as CreateUserPoolCommandInput;
}

function modelOf(pool: UserPoolType | undefined): Properties {
  const id = pool?.Id ?? '';
  const provider = `cognito-idp.${id.split('_')[0]}.amazonaws.com/${id}`;
  return {
    UserPoolId: id,
    Arn: pool?.Arn,
    ProviderName: provider,
    ProviderURL: `https://${provider}`,
  };
}
