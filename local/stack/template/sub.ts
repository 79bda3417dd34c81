// Takes the text of Fn::Sub apart: ${Name}, ${Name.Attribute} and ${!Literal}.
import type { Place, Report } from './problem';
import { text, type Value } from './value';

const VARIABLE = /\$\{([^}]*)\}/;

/** The parts of `template`, in order; `variables` are those of the two-argument form. */
export function partsOfSub(
  template: string,
  variables: ReadonlyMap<string, Value>,
  place: Place,
  report: Report,
): Value[] {
  // With one capturing group, split puts what it captured at the odd places.
  return template.split(new RegExp(VARIABLE, 'g')).flatMap((part, index): Value[] => {
    if (index % 2 === 0) return part === '' ? [] : [text(part, place)];
    if (part.startsWith('!')) return [text(`\${${part.slice(1)}}`, place)];
    const name = part.trim();
    const variable = variables.get(name);
    if (variable) return [variable];
    if (!/^[A-Za-z0-9:]+(\.[A-Za-z0-9.:]+)?$/.test(name)) {
      report(place, `\${${part}} names nothing: Fn::Sub takes \${Name} or \${Name.Attribute}`);
      return [];
    }
    return [reference(name, place)];
  });
}

function reference(name: string, place: Place): Value {
  const dot = name.indexOf('.');
  if (dot < 0) return { kind: 'ref', name, place };
  return { kind: 'getatt', name: name.slice(0, dot), attribute: name.slice(dot + 1), place };
}
