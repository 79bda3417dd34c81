// The template that registers the type, with the roles and the log group that it needs, from register.yaml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hyphenated } from './names';

export interface Registration {
  readonly typeName: string;
  /** Where the package of these sources lies in the bucket. */
  readonly packageKey: string;
  /** Everything that a handler may do, as the schema has it. */
  readonly permissions: readonly string[];
}

const TEMPLATE = readFileSync(join(__dirname, 'register.yaml'), 'utf8');

// Where the list of permissions stands in it.
const LINE = `\n${' '.repeat(18)}`;

/** The text of the template: of the same registration always the same. */
export function registerTemplate({ typeName, packageKey, permissions }: Registration): string {
  const values = new Map([
    ['typeName', typeName],
    ['hyphenated', hyphenated(typeName)],
    ['slashed', typeName.replaceAll('::', '/')],
    ['packageKey', packageKey],
    ['permissions', permissions.map((permission) => `- ${permission}`).join(LINE)],
  ]);
  return TEMPLATE.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values.get(name) ?? '');
}

/** All permissions of the handlers of a schema, in order. */
export function permissionsOf(schema: {
  readonly handlers: Readonly<Record<string, { readonly permissions: readonly string[] }>>;
}): string[] {
  const all = Object.values(schema.handlers).flatMap(({ permissions }) => permissions);
  return [...new Set(all)].sort();
}
