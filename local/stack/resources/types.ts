// The resource types that a template may use.
import { GROUP_TYPE } from './group';
import { POOL_TYPE } from './pool';
import type { ResourceType } from './resource-type';
import { userType } from './user';

// What AWS handles itself, and users need around them.
const AWS_TYPES = [POOL_TYPE, GROUP_TYPE];

/** The type of that name, or undefined; `properties` are the names that the template gives it. */
export function findType(
  typeName: string,
  _properties: readonly string[] = [],
): ResourceType | undefined {
  return AWS_TYPES.find((type) => type.typeName === typeName) ?? userType(typeName);
}

/** Finds a type by its name. */
export type FindType = typeof findType;

/** The names of the types, with an own name's prefix where `typeName` has one. */
export function typeNamesNear(typeName: string): string[] {
  const prefix = /^\w+(?=::)/.exec(typeName)?.[0] ?? 'AWS';
  return [...AWS_TYPES.map((type) => type.typeName), `${prefix}::Cognito::UserPoolUser`];
}
