// AWS::Cognito::UserPool: made, looked at, changed in place and deleted through the SDK.
import {
  AddCustomAttributesCommand,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
  DeleteUserPoolCommand,
  DescribeUserPoolCommand,
  SetUserPoolMfaConfigCommand,
  UpdateUserPoolCommand,
  type UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Answer } from '../../invocation/answer';
import type { Properties } from '../../invocation/events';
import type { Backends } from './backends';
import { addedAttributes, refusedChange } from './pool-change';
import { declaresMfa, mfaSettingsOf } from './pool-mfa';
import { POOL_SCHEMA } from './pool-schema';
import { COMPARED, fixedSettingsOf, modelOf, settingsOf } from './pool-settings';
import type { ResourceRequest, ResourceType } from './resource-type';
import { answerOf } from './sdk-answer';

export const POOL_TYPE: ResourceType = {
  typeName: 'AWS::Cognito::UserPool',
  schema: POOL_SCHEMA,
  reference: (model) => String(model.UserPoolId),
  compared: COMPARED,
  handle: (request, backends) => answerOf(() => act(request, backends)),
};

async function act(request: ResourceRequest, backends: Backends): Promise<Answer> {
  const { cognito } = backends;
  const UserPoolId = String(request.properties.UserPoolId);
  switch (request.action) {
    case 'CREATE':
      return create(request, backends);
    case 'READ':
      return { status: 'SUCCESS', resourceModel: modelOf(await describe(UserPoolId, backends)) };
    case 'UPDATE':
      return update(UserPoolId, request, backends);
    case 'DELETE':
      await cognito.send(new DeleteUserPoolCommand({ UserPoolId }));
      return { status: 'SUCCESS' };
    default:
      throw new Error(`${request.action} is not there for user pools`);
  }
}

async function create(request: ResourceRequest, backends: Backends): Promise<Answer> {
  const { cognito } = backends;
  const { UserPool } = await cognito.send(new CreateUserPoolCommand(createInput(request)));
  const resourceModel = modelOf(UserPool);
  const rest = await answerOf(async () => {
    await setMfa(UserPool?.Id ?? '', request.properties, backends);
    return { status: 'SUCCESS' };
  });
  // With the model, so that the pool is deleted where the rest fails.
  return { ...rest, resourceModel };
}

async function setMfa(UserPoolId: string, properties: Properties, { cognito }: Backends) {
  const input = { UserPoolId, ...mfaSettingsOf(properties) };
  if (declaresMfa(properties)) await cognito.send(new SetUserPoolMfaConfigCommand(input));
}

function createInput({ properties, logicalId }: ResourceRequest): CreateUserPoolCommandInput {
  // Checked against POOL_SCHEMA, which has the API's own names and types.
  const settings = { ...settingsOf(properties), ...fixedSettingsOf(properties) };
  return { PoolName: logicalId, ...settings };
}

async function describe(UserPoolId: string, { cognito }: Backends): Promise<UserPoolType> {
  const { UserPool = {} } = await cognito.send(new DescribeUserPoolCommand({ UserPoolId }));
  return UserPool;
}

async function update(
  UserPoolId: string,
  { properties, previousProperties = {} }: ResourceRequest,
  backends: Backends,
): Promise<Answer> {
  const { cognito } = backends;
  const pool = await describe(UserPoolId, backends);
  const message = refusedChange(pool, previousProperties, properties);
  if (message) return { status: 'FAILED', errorCode: 'InvalidRequest', message };
  await cognito.send(new UpdateUserPoolCommand({ UserPoolId, ...settingsOf(properties) }));
  await setMfa(UserPoolId, properties, backends);
  const CustomAttributes = addedAttributes(pool, properties);
  // Last, because a pool never loses an attribute again.
  if (CustomAttributes.length > 0) {
    await cognito.send(new AddCustomAttributesCommand({ UserPoolId, CustomAttributes }));
  }
  return { status: 'SUCCESS', resourceModel: modelOf(await describe(UserPoolId, backends)) };
}
