// The resource types that a template may use.
import { POOL_TYPE } from './pool';
import type { ResourceType } from './resource-type';
import { userType } from './user';

/** The type of that name, or undefined. */
export function findType(typeName: string): ResourceType | undefined {
  return typeName === POOL_TYPE.typeName ? POOL_TYPE : userType(typeName);
}

/** Finds a type by its name. */
export type FindType = typeof findType;

/** The names of the types, with an own name's prefix where `typeName` has one. */
export function typeNamesNear(typeName: string): string[] {
  const prefix = /^\w+(?=::)/.exec(typeName)?.[0] ?? 'AWS';
  return [POOL_TYPE.typeName, `${prefix}::Cognito::UserPoolUser`];
}
