// Reads the section Parameters of a template.
import { checkCount } from './limits';
import { warnOfLostForms } from './lost-form';
import { type Parameter, readParameter } from './parameters';
import type { Report } from './problem';
import type { Entry, MapOf } from './value';

/** Reads the parameters; values that lost their form for not being quoted are warned of. */
export function readParameters(section: MapOf, report: Report, warn: Report): Parameter[] {
  checkCount('Parameters', section.entries.length, section.place, report);
  return section.entries.map((entry) => {
    const parameter = readParameter(entry, report);
    for (const { key, value } of fieldsIn(entry)) {
      if (key !== 'Default' && key !== 'AllowedValues') continue;
      warnOfLostForms(value, warn, parameter.isNumber ? 'number' : 'string');
    }
    return parameter;
  });
}

function fieldsIn({ value }: Entry): readonly Entry[] {
  return value.kind === 'map' ? value.entries : [];
}
