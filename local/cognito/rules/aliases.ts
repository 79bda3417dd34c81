// Which further names a user answers to, and whose they are already.
import type { PoolSettings } from '../state/user-pool';
import type { Attributes } from '../state/users';
import { isTrue } from './attribute-values';

type Naming = Pick<PoolSettings, 'usernameAttributes' | 'aliasAttributes' | 'caseSensitive'>;

/**
 * The aliases that these attributes give: in a pool that signs in by address every such address, verified
 * or not; in an alias pool the verified ones, and preferred_username, which is never verified
 * (developer guide, "Customizing sign-in attributes").
 */
export function aliasesOf(pool: Naming, attributes: Attributes): string[] {
  const names = [
    ...pool.usernameAttributes,
    ...pool.aliasAttributes.filter(
      (name) => name === 'preferred_username' || isTrue(attributes.get(`${name}_verified`)),
    ),
  ];
  return names.flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [aliasKey(pool, name, value)];
  });
}

/** Every alias that a name could be. */
export function aliasKeys(pool: Naming, name: string): string[] {
  return [...pool.usernameAttributes, ...pool.aliasAttributes].map((attribute) =>
    aliasKey(pool, attribute, name),
  );
}

function aliasKey(pool: Naming, attribute: string, value: string): string {
  return `${attribute}:${pool.caseSensitive ? value : value.toLowerCase()}`;
}

/** The attribute that an alias is made of. */
export function attributeOf(alias: string): string {
  return alias.slice(0, alias.indexOf(':'));
}
