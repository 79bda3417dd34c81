// Reads which transforms a template asks for, and refuses the macros that are none of them.
import type { Report } from './problem';
import type { Value } from './value';
import { withParts } from './walk';

/** The transforms that are carried out here, or that what they make is stood in for. */
export interface Transforms {
  readonly extensions: boolean;
  readonly serverless: boolean;
}

const EXTENSIONS = 'AWS::LanguageExtensions';
const SERVERLESS = 'AWS::Serverless-2016-10-31';

/** Said of what only the language extensions bring. */
export const NEEDS_EXTENSIONS = `needs the transform: add Transform: ${EXTENSIONS} to the template`;

/** Reads the section Transform: a name, a list of names, or a macro with parameters. */
export function readTransforms(value: Value | undefined, report: Report): Transforms {
  const names = value ? namesOf(value) : [];
  for (const { name, place } of names) {
    if (name === EXTENSIONS || name === SERVERLESS) continue;
    report(place, noMacro(name));
  }
  const has = (wanted: string) => names.some(({ name }) => name === wanted);
  return { extensions: has(EXTENSIONS), serverless: has(SERVERLESS) };
}

function namesOf(value: Value): { name: string; place: Value['place'] }[] {
  if (value.kind === 'text') return [{ name: value.text, place: value.place }];
  if (value.kind === 'list') return value.items.flatMap(namesOf);
  if (value.kind !== 'map') return [];
  return value.entries.filter(({ key }) => key === 'Name').flatMap((entry) => namesOf(entry.value));
}

/** The value without the macros that run inside of it, Fn::Transform, which are reported. */
export function withoutMacros(value: Value, report: Report): Value {
  const entries = value.kind === 'map' ? value.entries : [];
  const macros = entries.filter(({ key }) => key === 'Fn::Transform');
  for (const macro of macros) {
    const names = namesOf(macro.value).map(({ name }) => name);
    report(macro.place, `Fn::Transform: ${noMacro(names.join(', '))}`);
  }
  // What a macro would have made of a map is not known.
  if (macros.length > 0) return { kind: 'unknown', place: value.place };
  return withParts(value, (part) => withoutMacros(part, report));
}

function noMacro(name: string): string {
  return `the macro ${name} is not supported here: it runs in an AWS account; deploy what it makes (get-template --template-stage Processed)`;
}
