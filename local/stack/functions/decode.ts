// Finds the functions in what was read, and checks that their arguments have the form they take.
import { suggestion } from '../template/nearest';
import type { Report } from '../template/problem';
import { NEEDS_EXTENSIONS } from '../template/transform';
import type { Entry, Value } from '../template/value';
import { withParts } from '../template/walk';
import type { Intrinsic, Language } from './intrinsic';
import { FUNCTIONS } from './table';

/** The value with its functions as such: each was a map with one key, `Ref` or `Fn::…`. */
export function decode(value: Value, language: Language, report: Report): Value {
  const decoded = withParts(value, (part) => decode(part, language, report));
  const [first, ...others] = decoded.kind === 'map' ? decoded.entries : [];
  if (first && others.length === 0 && isFunction(first.key, language)) {
    return decodeFunction(first, language, report);
  }
  return decoded;
}

// In properties `Condition` is a key like others: policies have it.
function isFunction(key: string, { part }: Language): boolean {
  return key === 'Condition' ? part === 'conditions' : /^(Ref$|Fn::)/.test(key);
}

function decodeFunction(entry: Entry, language: Language, report: Report): Value {
  const { key: name, value: argument } = entry;
  const found = FUNCTIONS.get(name);
  const problem = found ? misplaced(name, found, language) : missing(name);
  const place = argument.place;
  if (argument.kind === 'unknown') return argument;
  if (!found || problem) {
    report(place, problem ?? '');
    return { kind: 'unknown', place };
  }
  const read = found.read ? found.read(argument, language, report) : withArguments(entry, found);
  if (read) return checkExtension(read, language, report);
  report(place, `${name} takes ${found.takes}`);
  return { kind: 'unknown', place };
}

function missing(name: string): string {
  return `${name} is no function of CloudFormation${suggestion(name, [...FUNCTIONS.keys()])}`;
}

const PLACES = { values: 'Resources and Outputs', conditions: 'Conditions', rules: 'Rules' };

function misplaced(name: string, { parts, extension }: Intrinsic, language: Language) {
  if (!parts.includes(language.part)) {
    const where = parts.map((part) => PLACES[part]).join(' and ');
    return `${name} works in ${where} alone`;
  }
  if (!extension || language.extensions) return undefined;
  return `${name} ${NEEDS_EXTENSIONS}`;
}

function withArguments({ key: name, value }: Entry, { count }: Intrinsic): Value | undefined {
  const { place } = value;
  if (!count) return { kind: 'call', name, args: [value], place };
  const [least, most] = count;
  if (value.kind !== 'list' || value.items.length < least || value.items.length > most) {
    return undefined;
  }
  return { kind: 'call', name, args: value.items, place };
}

// The default value of Fn::FindInMap came with the language extensions.
function checkExtension(value: Value, { extensions }: Language, report: Report): Value {
  const isDefault = value.kind === 'call' && value.name === 'Fn::FindInMap' && value.args[3];
  if (isDefault && !extensions) {
    report(isDefault.place, `a default value of Fn::FindInMap ${NEEDS_EXTENSIONS}`);
  }
  return value;
}
