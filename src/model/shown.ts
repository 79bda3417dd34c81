// From what is shown of a user to the generated model.
import { AttributeType, ResourceModel } from '../models';
import type { ShownUser, UserIdentifier } from '../user/user';

/** The model of a user: every property that has a value, write-only ones never. */
export function toShownModel(user: ShownUser): ResourceModel {
  return new ResourceModel({
    ...identifierOf(user),
    userAttributes: [...user.attributes].map(
      ([name, value]) => new AttributeType({ name, value_: value }),
    ),
    enabled: user.enabled,
    groups: new Set(user.groups),
    cognitoUsername: user.cognitoUsername,
    sub: user.sub,
    userStatus: user.status,
    userCreateDate: user.created?.toISOString(),
    userLastModifiedDate: user.lastModified?.toISOString(),
    userMFASettingList: user.mfaSettings && [...user.mfaSettings],
    preferredMfaSetting: user.preferredMfa,
  });
}

/** The model of a user in a list: its identifier alone. */
export function toListedModel(user: UserIdentifier): ResourceModel {
  return new ResourceModel(identifierOf(user));
}

function identifierOf({ userPoolId, username }: UserIdentifier) {
  return { userPoolId, username };
}
