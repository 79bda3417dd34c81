// The challenge that somebody with a temporary password meets.
import type { AttributeSchema, UserPool } from '../state/user-pool';
import type { Attributes, User } from '../state/users';

const PREFIX = 'userAttributes.';

/**
 * The parameters of NEW_PASSWORD_REQUIRED: `requiredAttributes` names those that are still to be given
 * (API reference, AdminRespondToAuthChallenge), both lists are JSON (amplify-js, authenticateUser).
 */
export function challengeParameters(pool: UserPool, user: User): Record<string, string> {
  const { sub: _sub, ...attributes } = Object.fromEntries(user.attributes);
  return {
    USER_ID_FOR_SRP: user.username,
    requiredAttributes: JSON.stringify(missing(pool.schema, user.attributes)),
    userAttributes: JSON.stringify(attributes),
  };
}

function missing(schema: AttributeSchema, attributes: Attributes): string[] {
  return [...schema.values()].flatMap(({ Name = '', Required }) =>
    Required && !attributes.has(Name) ? [`${PREFIX}${Name}`] : [],
  );
}

/** The attributes that come along with the new password. */
export function answeredAttributes(responses: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(responses).flatMap(([name, value]) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value]] : [],
    ),
  );
}
