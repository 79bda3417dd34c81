// The types that a template names, before anything of it is evaluated.
import { LOOP } from './loops';
import type { Place } from './problem';
import type { Entry, Value } from './value';

/** A resource as far as it is known without parameters. */
export interface WrittenType {
  /** As written: in a loop, with its identifier. */
  readonly logicalId: string;
  readonly typeName: string;
  readonly typePlace: Place;
}

/** The types in a section Resources, those in loops too. */
export function writtenTypes(section: Value): WrittenType[] {
  if (section.kind !== 'map') return [];
  return section.entries.flatMap(({ key, value }: Entry) => {
    if (key.startsWith(LOOP)) return value.kind === 'list' ? value.items.flatMap(writtenTypes) : [];
    const fields = value.kind === 'map' ? value.entries : [];
    return fields.flatMap(({ key: field, value: type }) =>
      field === 'Type' && type.kind === 'text'
        ? [{ logicalId: key, typeName: type.text, typePlace: type.place }]
        : [],
    );
  });
}
