// Between Cognito's shapes and ours, both ways.
import type {
  AdminCreateUserCommandInput,
  AdminGetUserCommandOutput,
  AttributeType,
  MessageActionType,
  UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { messageActionOf } from '../user/invitation';
import type {
  Attributes,
  DeclaredUser,
  IdentifiedUser,
  StoredUser,
  UserIdentifier,
} from '../user/user';
import { serverTime } from './server-time';

/** Attributes as the API lists them. */
export function toAttributeList(attributes: Attributes): AttributeType[] {
  return [...attributes].map(([Name, Value]) => ({ Name, Value }));
}

function fromAttributeList(list: readonly AttributeType[] = []): Attributes {
  return new Map(list.map(({ Name = '', Value = '' }) => [Name, Value]));
}

/** The request that makes the declared user; a blank attribute is none. */
export function toCreateRequest(user: IdentifiedUser): AdminCreateUserCommandInput {
  const attributes = [...(user.attributes ?? [])].filter(([, value]) => value !== '');
  return {
    UserPoolId: user.userPoolId,
    Username: user.username,
    UserAttributes: user.attributes && toAttributeList(new Map(attributes)),
    ValidationData: user.validationData && toAttributeList(user.validationData),
    ClientMetadata: user.clientMetadata && Object.fromEntries(user.clientMetadata),
    DesiredDeliveryMediums: toMediums(user),
    ForceAliasCreation: user.forceAliasCreation,
    TemporaryPassword: user.temporaryPassword,
    // A value that is none is refused by the service, which says what is wrong with it.
    MessageAction: messageActionOf(user) as MessageActionType | undefined,
  };
}

/** The request that invites a user again who has not accepted yet. */
export function toInvitation(
  { userPoolId, username }: UserIdentifier,
  declared: DeclaredUser,
): AdminCreateUserCommandInput {
  return {
    UserPoolId: userPoolId,
    Username: username,
    MessageAction: 'RESEND',
    TemporaryPassword: declared.temporaryPassword,
    ClientMetadata: declared.clientMetadata && Object.fromEntries(declared.clientMetadata),
    DesiredDeliveryMediums: toMediums(declared),
  };
}

// Values that are none are refused by the service, which says what is wrong with them.
function toMediums({ deliveryMediums }: DeclaredUser) {
  return deliveryMediums as AdminCreateUserCommandInput['DesiredDeliveryMediums'];
}

/** The user in an answer of AdminCreateUser or a page of ListUsers; undefined where it says none. */
export function fromUserType(user?: UserType): StoredUser | undefined {
  if (!user?.Username) return undefined;
  return {
    username: user.Username,
    attributes: fromAttributeList(user.Attributes),
    status: user.UserStatus,
    enabled: user.Enabled ?? true,
    created: user.UserCreateDate,
    lastModified: user.UserLastModifiedDate,
  };
}

/** The user in an answer of AdminGetUser; undefined where it says none. */
export function fromGetUser(answer: AdminGetUserCommandOutput): StoredUser | undefined {
  const user = fromUserType({ ...answer, Attributes: answer.UserAttributes });
  return (
    user && {
      ...user,
      mfaSettings: answer.UserMFASettingList,
      preferredMfa: answer.PreferredMfaSetting,
      asOf: serverTime(answer),
    }
  );
}
