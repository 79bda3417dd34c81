// AWS::Cognito::UserPoolGroup: made, looked at, changed in place and deleted through the SDK.
import {
  CreateGroupCommand,
  DeleteGroupCommand,
  GetGroupCommand,
  UpdateGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Answer } from '../../invocation/answer';
import type { ResourceSchema } from '../schema/schema';
import type { Backends } from './backends';
import type { ResourceRequest, ResourceType } from './resource-type';
import { answerOf } from './sdk-answer';
import { pointers, text } from './write-schema';

/** Names, types and limits are those of AWS's documentation (aws-resource-cognito-userpoolgroup). */
const GROUP_SCHEMA: ResourceSchema = {
  primaryIdentifier: pointers('UserPoolId', 'GroupName'),
  createOnlyProperties: pointers('UserPoolId', 'GroupName'),
  required: ['UserPoolId'],
  properties: {
    UserPoolId: text,
    GroupName: { type: 'string', minLength: 1, maxLength: 128 },
    Description: { type: 'string', maxLength: 2048 },
    Precedence: { type: 'integer', minimum: 0 },
    RoleArn: text,
  },
};

export const GROUP_TYPE: ResourceType = {
  typeName: 'AWS::Cognito::UserPoolGroup',
  schema: GROUP_SCHEMA,
  reference: (model) => String(model.GroupName),
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
    case 'CREATE':
      return modelOf(await cognito.send(new CreateGroupCommand(input)));
    case 'READ':
      return modelOf(await cognito.send(new GetGroupCommand(input)));
    case 'UPDATE':
      return modelOf(await cognito.send(new UpdateGroupCommand(input)));
    case 'DELETE':
      await cognito.send(new DeleteGroupCommand(input));
      return { status: 'SUCCESS' };
    default:
      throw new Error(`${request.action} is not there for groups`);
  }
}

function modelOf({ Group }: { Group?: object }): Answer {
  return { status: 'SUCCESS', resourceModel: { ...Group } };
}
