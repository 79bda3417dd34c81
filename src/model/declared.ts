// From the generated model to what a template declares.
import type { AttributeType, ResourceModel } from '../models';
import type { Attributes, DeclaredUser, Mistakes } from '../user/user';

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

/** The declared user in a request's model. Of a name listed twice the last value counts. */
export function toDeclaredUser(model: ResourceModel): DeclaredUser {
  return {
    userPoolId: model.userPoolId ?? undefined,
    username: model.username ?? undefined,
    attributes: toAttributes(model.userAttributes),
    validationData: toAttributes(model.validationData),
    clientMetadata: model.clientMetadata ? toStrings(model.clientMetadata) : undefined,
    deliveryMediums: model.desiredDeliveryMediums ?? undefined,
    forceAliasCreation: model.forceAliasCreation ?? undefined,
    messageAction: model.messageAction ?? undefined,
    temporaryPassword: model.temporaryPassword ?? undefined,
    password: model.password ?? undefined,
    enabled: model.enabled ?? undefined,
    groups: model.groups ? [...model.groups] : undefined,
  };
}

/** What the template that made the model got wrong. */
export function mistakesIn(model: ResourceModel): Mistakes {
  return {
    repeatedAttributes: repeatedNames(model.userAttributes),
    readOnlyProperties: readOnlyProperties(model),
  };
}

function readOnlyProperties(model: ResourceModel): string[] {
  const names = Object.keys(READ_ONLY) as (keyof typeof READ_ONLY)[];
  return names.filter((name) => model[name] != null).map((name) => READ_ONLY[name]);
}

type AttributeList = readonly AttributeType[] | null | undefined;

function toAttributes(list: AttributeList): Attributes | undefined {
  return list ? toStrings(namedOf(list).map(({ name, value_ }) => [name, value_])) : undefined;
}

function repeatedNames(list: AttributeList): string[] {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { name } of namedOf(list)) (seen.has(`${name}`) ? repeated : seen).add(`${name}`);
  return [...repeated];
}

// The schema asks for no Name, as AWS's does not; an entry without one says nothing.
function namedOf(list: AttributeList): AttributeType[] {
  return (list ?? []).filter((entry) => entry?.name);
}

// A YAML `true` or `7` arrives as a boolean or a number; the API takes strings alone.
function toStrings(entries: Iterable<readonly [unknown, unknown]>): Attributes {
  const strings = [...entries].map(([name, value]) => [`${name}`, `${value ?? ''}`] as const);
  return new Map(strings);
}
