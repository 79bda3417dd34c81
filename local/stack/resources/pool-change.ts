// What of a pool can't be changed in place, and which attributes a change adds.
import { isDeepStrictEqual } from 'node:util';
import type { SchemaAttributeType, UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../../invocation/events';
import { membersOf } from '../../unknown';
import { differencesOf } from '../schema/drift';
import { POOL_SCHEMA } from './pool-schema';
import { FIXED } from './pool-settings';

/**
 * Why the pool can't have these properties, in the words of CloudFormation (amplify-cli#4227,
 * amplify-android#2570); undefined where it can. It is the pool that is asked, not what the template
 * said before, so that a refused change can be rolled back.
 */
export function refusedChange(
  pool: UserPoolType,
  previous: Properties,
  desired: Properties,
): string | undefined {
  const changed = FIXED.find((name) => !isSame(name, { ...pool }[name], desired[name]));
  if (changed) return refusal(changed);
  const wanted = attributesOf(desired);
  const names = wanted.map(({ Name }) => Name);
  const removed = attributesOf(previous).filter(({ Name }) => !names.includes(Name));
  const isChanged = wanted.some((one) => attributeNamed(pool, one) && !isInForce(pool, one));
  if (!isChanged && !removed.some((one) => isInForce(pool, one))) return undefined;
  return `${refusal('Schema')} Existing schema attributes cannot be modified or deleted.`;
}

/** The attributes that AddCustomAttributes is to add. */
export function addedAttributes(pool: UserPoolType, desired: Properties): SchemaAttributeType[] {
  return attributesOf(desired).filter((one) => !attributeNamed(pool, one));
}

function refusal(name: string): string {
  return `Invalid request provided: Updates are not allowed for property - ${name}.`;
}

function isSame(name: (typeof FIXED)[number], actual: unknown, wanted: unknown): boolean {
  if (name === 'UsernameConfiguration') {
    // CreateUserPool: case sensitive unless it says otherwise.
    const isSensitive = (one: unknown) => membersOf(one).CaseSensitive ?? true;
    return isSensitive(actual) === isSensitive(wanted);
  }
  const sorted = (one: unknown) => (Array.isArray(one) ? [...one].sort() : []);
  return isDeepStrictEqual(sorted(actual), sorted(wanted));
}

function attributesOf({ Schema }: Properties): SchemaAttributeType[] {
  // Checked against POOL_SCHEMA, which has the API's own names and types.
  return Array.isArray(Schema) ? Schema : [];
}

function attributeNamed({ SchemaAttributes = [] }: UserPoolType, { Name = '' }: { Name?: string }) {
  const names = [Name, `custom:${Name}`, `dev:${Name}`, `dev:custom:${Name}`];
  return SchemaAttributes.find((one) => names.includes(one.Name ?? ''));
}

// Whether the pool has the attribute as declared; what is left out of the declaration has defaults.
function isInForce(pool: UserPoolType, declared: SchemaAttributeType): boolean {
  const found = attributeNamed(pool, declared);
  if (!found) return false;
  const { Name: _, ...others } = declared;
  const schema = {
    ...POOL_SCHEMA,
    properties: POOL_SCHEMA.properties.Schema?.items?.properties ?? {},
  };
  return differencesOf({ ...others }, { ...found }, { schema }).length === 0;
}
