// Warns of what is written in a template and may not be meant.
import { warnOfLostForms } from '../template/lost-form';
import type { Report } from '../template/problem';
import type { Sections } from './read-sections';
import type { TypesById } from './references';
import { warnOfUnquoted } from './unquoted';
import { warnOfPasswords } from './written-passwords';

/** Warns of passwords, and of unquoted words in functions too, which are gone once evaluated. */
export function warnOfWritten({ resources, outputs }: Sections, types: TypesById, warn: Report) {
  for (const resource of resources) {
    const type = types.get(resource.logicalId);
    if (!type || type.isStandIn) continue;
    warnOfPasswords(resource, warn);
    warnOfUnquoted(resource.properties, type.schema, warn);
  }
  for (const { value } of outputs) warnOfLostForms(value, warn);
}
