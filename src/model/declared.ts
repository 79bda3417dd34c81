// From the generated model to what a template declares.
import type { AttributeType, ResourceModel } from '../models';
import { Failure } from '../user/failure';
import type { Attributes, DeclaredUser } from '../user/user';

/** The schema's readOnlyProperties by their name in the generated model. */
const READ_ONLY = {
  cognitoUsername: 'CognitoUsername',
  sub: 'Sub',
  userStatus: 'UserStatus',
  userCreateDate: 'UserCreateDate',
  userLastModifiedDate: 'UserLastModifiedDate',
  userMFASettingList: 'UserMFASettingList',
  preferredMfaSetting: 'PreferredMfaSetting',
} as const;

/** The declared user in a request's model. InvalidRequest where a list names an attribute twice. */
export function toDeclaredUser(model: ResourceModel): DeclaredUser {
  return {
    userPoolId: model.userPoolId ?? undefined,
    username: model.username ?? undefined,
    attributes: toAttributes('UserAttributes', model.userAttributes),
    validationData: toAttributes('ValidationData', model.validationData),
    clientMetadata: model.clientMetadata ? toStrings(model.clientMetadata) : undefined,
    deliveryMediums: model.desiredDeliveryMediums ?? undefined,
    forceAliasCreation: model.forceAliasCreation ?? undefined,
    messageAction: model.messageAction ?? undefined,
    readOnlyProperties: readOnlyProperties(model),
  };
}

function readOnlyProperties(model: ResourceModel): string[] {
  const names = Object.keys(READ_ONLY) as (keyof typeof READ_ONLY)[];
  return names.filter((name) => model[name] != null).map((name) => READ_ONLY[name]);
}

function toAttributes(
  property: string,
  list: readonly AttributeType[] | null | undefined,
): Attributes | undefined {
  if (!list) return undefined;
  const named = list.filter(({ name }) => name);
  const attributes = toStrings(named.map(({ name, value_ }) => [name, value_]));
  if (attributes.size === list.length) return attributes;
  throw new Failure('InvalidRequest', `${property} names an attribute twice, or not at all.`);
}

// A YAML `true` or `7` arrives as a boolean or a number; the API takes strings alone.
function toStrings(entries: Iterable<readonly [unknown, unknown]>): Attributes {
  const strings = [...entries].map(([name, value]) => [`${name}`, `${value ?? ''}`] as const);
  return new Map(strings);
}
