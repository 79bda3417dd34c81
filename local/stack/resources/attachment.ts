// AWS::Cognito::UserPoolUserToGroupAttachment: a user in a group, through the SDK.
import {
  AdminAddUserToGroupCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Answer } from '../../invocation/answer';
import { physicalIdOf } from '../schema/identifier';
import type { ResourceSchema } from '../schema/schema';
import type { Backends } from './backends';
import type { ResourceRequest, ResourceType } from './resource-type';
import { answerOf } from './sdk-answer';
import { pointers, text } from './write-schema';

const NAMES = ['UserPoolId', 'GroupName', 'Username'];

/** As AWS publishes it: nothing of it can be changed in place. */
const ATTACHMENT_SCHEMA: ResourceSchema = {
  primaryIdentifier: pointers(...NAMES),
  createOnlyProperties: pointers(...NAMES),
  required: NAMES,
  properties: { UserPoolId: text, GroupName: text, Username: text },
};

export const ATTACHMENT_TYPE: ResourceType = {
  typeName: 'AWS::Cognito::UserPoolUserToGroupAttachment',
  schema: ATTACHMENT_SCHEMA,
  reference: physicalIdOf,
  handle: (request, backends) => answerOf(() => act(request, backends)),
};

interface Membership {
  readonly UserPoolId: string;
  readonly GroupName: string;
  readonly Username: string;
}

async function act({ action, properties }: ResourceRequest, backends: Backends): Promise<Answer> {
  const { cognito } = backends;
  const membership: Membership = {
    UserPoolId: String(properties.UserPoolId),
    GroupName: String(properties.GroupName),
    Username: String(properties.Username),
  };
  switch (action) {
    case 'CREATE':
      await cognito.send(new AdminAddUserToGroupCommand(membership));
      return { status: 'SUCCESS', resourceModel: { ...membership } };
    case 'READ':
      if (!(await isMember(membership, backends))) return notFound(membership);
      return { status: 'SUCCESS', resourceModel: { ...membership } };
    case 'DELETE':
      await cognito.send(new AdminRemoveUserFromGroupCommand(membership));
      return { status: 'SUCCESS' };
    default:
      throw new Error(`${action} is not there for attachments`);
  }
}

async function isMember({ GroupName, ...user }: Membership, { cognito }: Backends) {
  for (let NextToken: string | undefined; ; ) {
    const page = await cognito.send(new AdminListGroupsForUserCommand({ ...user, NextToken }));
    if (page.Groups?.some((group) => group.GroupName === GroupName)) return true;
    NextToken = page.NextToken;
    if (!NextToken) return false;
  }
}

function notFound({ Username, GroupName }: Membership): Answer {
  const message = `${Username} is not in the group ${GroupName}`;
  return { status: 'FAILED', errorCode: 'NotFound', message };
}
