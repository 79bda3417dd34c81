// Finds the type of each resource of a template.
import { type FindType, typeNamesNear } from '../resources/types';
import { suggestion } from '../template/nearest';
import type { Report } from '../template/problem';
import type { TemplateResource } from '../template/resource';
import type { TypesById } from './references';

/** The types by logical id; names that are none are reported. */
export function findTypes(
  resources: readonly TemplateResource[],
  findType: FindType,
  report: Report,
): TypesById {
  return new Map(
    resources.map(({ logicalId, typeName, typePlace, properties }) => {
      const names = properties.kind === 'map' ? properties.entries.map(({ key }) => key) : [];
      const type = findType(typeName, names);
      if (!type && typeName !== '') {
        report(typePlace, `the type ${typeName} does not work here${instead(typeName)}`);
      }
      return [logicalId, type];
    }),
  );
}

function instead(typeName: string): string {
  const names = typeNamesNear(typeName);
  const near = suggestion(typeName, names);
  return near || `, only ${names.slice(0, -1).join(', ')} and ${names.at(-1)} do`;
}
