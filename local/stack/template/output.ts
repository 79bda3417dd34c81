// Reads one output of a template.
import { fieldsOf, textOf } from './fields';
import type { Place, Report } from './problem';
import type { Entry, Value } from './value';

export interface TemplateOutput {
  readonly name: string;
  readonly value: Value;
  /** The name under which other stacks import it. */
  readonly exportName?: Value;
  /** The condition that must hold for it to be there. */
  readonly condition?: string;
  readonly place: Place;
}

/** Reads an entry of Outputs, with `read` finding the functions in it; problems are reported. */
export function readOutput(
  { key, value, place }: Entry,
  read: (value: Value) => Value,
  report: Report,
): TemplateOutput {
  if (!/^[A-Za-z0-9]+$/.test(key)) {
    report(place, `${key} can't name an output: only letters and digits may be in it`);
  }
  const allowed = ['Value', 'Description', 'Export', 'Condition'];
  const fields = fieldsOf(value, `output ${key}`, allowed, report);
  const output = fields.get('Value');
  if (!output && value.kind === 'map') report(place, `output ${key} needs a Value`);
  const exported = fieldsOf(fields.get('Export'), `Export of output ${key}`, ['Name'], report);
  const exportName = exported.get('Name');
  return {
    name: key,
    value: output ? read(output) : { kind: 'unknown', place },
    exportName: exportName && read(exportName),
    condition: textOf(fields.get('Condition'), 'Condition', report),
    place,
  };
}
