// AWS::Cognito::UserPoolClient: made, looked at, changed in place and deleted through the SDK.
import {
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  UpdateUserPoolClientCommand,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Answer } from '../../invocation/answer';
import type { Backends } from './backends';
import { CLIENT_SCHEMA } from './client-schema';
import { generatedName } from './generated-name';
import type { ResourceRequest, ResourceType } from './resource-type';
import { answerOf } from './sdk-answer';

export const CLIENT_TYPE: ResourceType = {
  typeName: 'AWS::Cognito::UserPoolClient',
  schema: CLIENT_SCHEMA,
  reference: (model) => String(model.ClientId),
  // Whether it was made with a secret only the secret tells.
  compared: Object.keys(CLIENT_SCHEMA.properties).filter((name) => name !== 'GenerateSecret'),
  handle: (request, backends) => answerOf(() => act(request, backends)),
};

async function act(request: ResourceRequest, { cognito }: Backends): Promise<Answer> {
  const { GenerateSecret, ...settings } = request.properties;
  const UserPoolId = String(settings.UserPoolId);
  const identifier = { UserPoolId, ClientId: String(settings.ClientId) };
  switch (request.action) {
    case 'CREATE': {
      const ClientName = String(settings.ClientName ?? generatedName(request));
      const input = { ...request.properties, UserPoolId, ClientName };
      return modelOf(await cognito.send(new CreateUserPoolClientCommand(input)));
    }
    case 'READ':
      return modelOf(await cognito.send(new DescribeUserPoolClientCommand(identifier)));
    case 'UPDATE': {
      const input = { ...settings, ...identifier };
      return modelOf(await cognito.send(new UpdateUserPoolClientCommand(input)));
    }
    case 'DELETE':
      await cognito.send(new DeleteUserPoolClientCommand(identifier));
      return { status: 'SUCCESS' };
    default:
      throw new Error(`${request.action} is not there for clients`);
  }
}

function modelOf({ UserPoolClient }: { UserPoolClient?: UserPoolClientType }): Answer {
  const resourceModel = { ...UserPoolClient, Name: UserPoolClient?.ClientName };
  return { status: 'SUCCESS', resourceModel };
}
