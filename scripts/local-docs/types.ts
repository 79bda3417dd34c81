// Which resource types the stack engine has, and what each gives and replaces.
import type { ResourceType } from '../../local/stack/resources/resource-type';
import { findType, typeNamesNear } from '../../local/stack/resources/types';
import { codes, table } from '../markdown';

// The type of a user under a name of one's own gives another Ref.
const OWN = 'Acme::Cognito::UserPoolUser';

/** A row per real type. */
export function typeTable(): string {
  const types = [...typeNamesNear('AWS'), OWN].flatMap((name) => findType(name) ?? []);
  return table(
    ['type', '`Ref`', '`Fn::GetAtt`', 'changed, these replace it'],
    types.map((type) => [
      codes([type.typeName]),
      codes([type.reference(named(type))]),
      codes(names(type, 'readOnlyProperties')),
      codes(names(type, 'createOnlyProperties')),
    ]),
  );
}

// A model in which every property has its own name for its value.
function named({ schema }: ResourceType): Record<string, string> {
  return Object.fromEntries(Object.keys(schema.properties).map((name) => [name, name]));
}

function names(
  { schema }: ResourceType,
  kind: 'readOnlyProperties' | 'createOnlyProperties',
): string[] {
  return (schema[kind] ?? []).map((pointer) => pointer.replace('/properties/', ''));
}
