// Between Cognito's shapes and ours, both ways.
import type {
  AdminCreateUserCommandInput,
  AdminGetUserCommandOutput,
  AttributeType,
  MessageActionType,
  UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Attributes, IdentifiedUser, StoredUser } from '../user/user';

/** Attributes as the API lists them. */
export function toAttributeList(attributes: Attributes): AttributeType[] {
  return [...attributes].map(([Name, Value]) => ({ Name, Value }));
}

function fromAttributeList(list: readonly AttributeType[] = []): Attributes {
  return new Map(list.map(({ Name = '', Value = '' }) => [Name, Value]));
}

/**
 * The request that makes the declared user. RESEND is left out: on create it means "invite", which
 * is the default, while the API takes it for users that exist alone (API reference, MessageAction).
 */
export function toCreateRequest(user: IdentifiedUser): AdminCreateUserCommandInput {
  const attributes = [...(user.attributes ?? [])].filter(([, value]) => value !== '');
  return {
    UserPoolId: user.userPoolId,
    Username: user.username,
    UserAttributes: user.attributes && toAttributeList(new Map(attributes)),
    ValidationData: user.validationData && toAttributeList(user.validationData),
    ClientMetadata: user.clientMetadata && Object.fromEntries(user.clientMetadata),
    DesiredDeliveryMediums:
      user.deliveryMediums as AdminCreateUserCommandInput['DesiredDeliveryMediums'],
    ForceAliasCreation: user.forceAliasCreation,
    MessageAction: toMessageAction(user.messageAction),
  };
}

// Anything else goes to the service, which says what is wrong with it.
function toMessageAction(action: string | undefined) {
  return action === 'RESEND' ? undefined : (action as MessageActionType | undefined);
}

/** The user in an answer of AdminCreateUser or a page of ListUsers. */
export function fromUserType(user: UserType): StoredUser {
  return {
    username: user.Username ?? '',
    attributes: fromAttributeList(user.Attributes),
    status: user.UserStatus,
    created: user.UserCreateDate,
    lastModified: user.UserLastModifiedDate,
  };
}

/** The user in an answer of AdminGetUser. */
export function fromGetUser(answer: AdminGetUserCommandOutput): StoredUser {
  return {
    username: answer.Username ?? '',
    attributes: fromAttributeList(answer.UserAttributes),
    status: answer.UserStatus,
    created: answer.UserCreateDate,
    lastModified: answer.UserLastModifiedDate,
    mfaSettings: answer.UserMFASettingList,
    preferredMfa: answer.PreferredMfaSetting,
  };
}
