// Parses the YAML text of a value, as it stands in a template, and shows values as plain data.
import { parseTemplate } from '../../../../../local/stack/template/document';
import type { Value } from '../../../../../local/stack/template/value';
import { reports } from '../../../../support/stack';

/** A value as plain data: what is not known yet is shown by its kind. */
export function shown(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'list':
      return value.items.map(shown);
    case 'map':
      return Object.fromEntries(value.entries.map((entry) => [entry.key, shown(entry.value)]));
    case 'ref':
      return { Ref: value.name };
    case 'getatt':
      return { 'Fn::GetAtt': `${value.name}.${value.attribute}` };
    case 'call':
      return { [value.name]: value.args.map(shown) };
    default:
      return `(${value.kind})`;
  }
}

/** The value of a YAML text, read as a template is. */
export function parsed(source: string): Value {
  const value = parseTemplate(`value: ${source}`, 't.yaml', reports().report);
  const [entry] = value.kind === 'map' ? value.entries : [];
  if (!entry) throw new Error('no value');
  return entry.value;
}
