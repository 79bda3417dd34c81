// AWS::Cognito::UserPoolGroup: made, looked at and deleted through the SDK.
import {
  CreateGroupCommand,
  DeleteGroupCommand,
  GetGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Answer } from '../../invocation/answer';
import type { ResourceSchema } from '../schema/schema';
import type { Backends } from './backends';
import type { ResourceRequest, ResourceType } from './resource-type';
import { answerOf } from './sdk-answer';

/** Names, types and limits are those of AWS's documentation (aws-resource-cognito-userpoolgroup). */
const GROUP_SCHEMA: ResourceSchema = {
  primaryIdentifier: ['/properties/UserPoolId', '/properties/GroupName'],
  createOnlyProperties: ['/properties/UserPoolId', '/properties/GroupName'],
  required: ['UserPoolId'],
  properties: {
    UserPoolId: { type: 'string' },
    GroupName: { type: 'string', minLength: 1, maxLength: 128 },
    Description: { type: 'string', maxLength: 2048 },
    Precedence: { type: 'integer', minimum: 0 },
    RoleArn: { type: 'string' },
  },
};

export const GROUP_TYPE: ResourceType = {
  typeName: 'AWS::Cognito::UserPoolGroup',
  schema: GROUP_SCHEMA,
  reference: (model) => String(model.GroupName),
  refusesUpdate:
    'the embedded Cognito cannot change a group: undo the change, or give GroupName a new value to get a new group',
  handle: (request, backends) => answerOf(() => act(request, backends)),
};

async function act(request: ResourceRequest, { cognito }: Backends): Promise<Answer> {
  const { properties, logicalId } = request;
  const input = {
    ...properties,
    UserPoolId: String(properties.UserPoolId),
    GroupName: String(properties.GroupName ?? logicalId),
  };
  switch (request.action) {
    case 'CREATE': {
      const { Group } = await cognito.send(new CreateGroupCommand(input));
      return { status: 'SUCCESS', resourceModel: { ...Group } };
    }
    case 'READ': {
      const { Group } = await cognito.send(new GetGroupCommand(input));
      return { status: 'SUCCESS', resourceModel: { ...Group } };
    }
    case 'DELETE':
      await cognito.send(new DeleteGroupCommand(input));
      return { status: 'SUCCESS' };
    default:
      throw new Error(`${request.action} is not there for groups`);
  }
}
