// Reads which transforms a template asks for, and refuses the macros that are none of them.
import type { Report } from './problem';
import { list, map, type Value } from './value';

/** The transforms that are carried out here, or that what they make is stood in for. */
export interface Transforms {
  readonly extensions: boolean;
  readonly serverless: boolean;
}

const EXTENSIONS = 'AWS::LanguageExtensions';
const SERVERLESS = 'AWS::Serverless-2016-10-31';

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
  if (value.kind === 'list') {
    const items = value.items.map((item) => withoutMacros(item, report));
    return list(items, value.place);
  }
  if (value.kind !== 'map') return value;
  const others = value.entries.filter(({ key }) => key !== 'Fn::Transform');
  for (const entry of value.entries.filter((one) => !others.includes(one))) {
    const names = namesOf(entry.value).map(({ name }) => name);
    report(entry.place, `Fn::Transform: ${noMacro(names.join(', '))}`);
  }
  // What a macro would have made of a map is not known.
  if (others.length < value.entries.length) return { kind: 'unknown', place: value.place };
  const entries = others.map((one) => ({ ...one, value: withoutMacros(one.value, report) }));
  return map(entries, value.place);
}

function noMacro(name: string): string {
  return `the macro ${name} is not supported here: it runs in an AWS account; deploy what it makes (get-template --template-stage Processed)`;
}
