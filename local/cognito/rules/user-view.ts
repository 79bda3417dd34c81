// A user as AdminCreateUser and ListUsers show it.
import type { UserType } from '@aws-sdk/client-cognito-identity-provider';
import type { User } from '../state/users';
import { asList } from './attributes';

/** The whole user, or only the named attributes of it. */
export function userView(user: User, names?: readonly string[]): UserType {
  const attributes = asList(user.attributes);
  return {
    Username: user.username,
    Attributes: names ? attributes.filter(({ Name = '' }) => names.includes(Name)) : attributes,
    UserCreateDate: user.created,
    UserLastModifiedDate: user.modified,
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}
