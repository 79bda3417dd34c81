// The resource types that a template may use: real ones, users under own names, and stand-ins.
import { nearest } from '../template/nearest';
import { ATTACHMENT_TYPE } from './attachment';
import { CLIENT_TYPE } from './client';
import { GROUP_TYPE } from './group';
import { POOL_TYPE } from './pool';
import type { ResourceType } from './resource-type';
import { SECRET_TYPE } from './secret';
import { standIn } from './stand-in';
import { AWS_USER, USER_PROPERTIES, userType } from './user';

// What AWS handles itself, and users need around them.
const AWS_TYPES = [POOL_TYPE, GROUP_TYPE, CLIENT_TYPE, ATTACHMENT_TYPE, SECRET_TYPE];
const REAL = [...AWS_TYPES.map(({ typeName }) => typeName), AWS_USER];

/** Finds a type by its name; `properties` are the names that the template gives it. */
export type FindType = (
  typeName: string,
  properties?: readonly string[],
) => ResourceType | undefined;

export interface TypeOptions {
  /** No stand-ins: a type that is not here is not found. */
  readonly strict?: boolean;
  /** One more name of the type of users, whatever it looks like. */
  readonly typeName?: string;
  /** Told of a type that would be one of users, but for a property that users don't have. */
  warn(typeName: string, property: string): void;
}

/** Makes what finds types. */
export function typeFinder({ strict, typeName: given, warn }: TypeOptions): FindType {
  return (typeName, properties = []) => {
    const real = AWS_TYPES.find((type) => type.typeName === typeName);
    if (real) return real;
    const own = ownName(typeName);
    const isNamed = typeName === AWS_USER || typeName === given;
    if (isNamed || own?.kind === 'UserPoolUser') return userType(typeName);
    const isLikeUser = own !== undefined && properties.includes('UserPoolId');
    const foreign = properties.find((name) => !USER_PROPERTIES.includes(name));
    if (isLikeUser && foreign === undefined) return userType(typeName);
    if (strict || !isTypeName(typeName) || isMistyped(typeName)) return undefined;
    if (isLikeUser && foreign !== undefined) warn(typeName, foreign);
    return standIn(typeName);
  };
}

/** Finds types with stand-ins for those that are not here, and warns of nothing. */
export const findType: FindType = typeFinder({ warn: () => {} });

// The names of the registry, those of modules and of custom resources (user guide, "Type").
function isTypeName(typeName: string): boolean {
  return /^Custom::[\w@-]{1,60}$|^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}(::MODULE)?$/.test(typeName);
}

// Reserved for AWS: nobody can register a type of their own there (registry, "CreateType").
const RESERVED = ['alexa', 'amzn', 'amazon', 'aws', 'custom', 'dev'];

// The first and the last part of a name that people register themselves.
function ownName(typeName: string): { namespace: string; kind: string } | undefined {
  const [, namespace = '', kind = ''] = /^(\w+)::\w+::(\w+)$/.exec(typeName) ?? [];
  if (namespace === '' || RESERVED.includes(namespace.toLowerCase())) return undefined;
  return { namespace, kind };
}

// A real type with a letter or two wrong must not pass for a stand-in.
function isMistyped(typeName: string): boolean {
  const { kind = '' } = ownName(typeName) ?? {};
  return (nearest(typeName, REAL) ?? nearest(kind, ['UserPoolUser'])) !== undefined;
}

/** The names of the types, with an own name's prefix where `typeName` has one. */
export function typeNamesNear(typeName: string): string[] {
  const { namespace = 'AWS' } = ownName(typeName) ?? {};
  return [...AWS_TYPES.map((type) => type.typeName), `${namespace}::Cognito::UserPoolUser`];
}
