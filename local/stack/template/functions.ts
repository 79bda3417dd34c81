// The intrinsic functions of a template, in their short (!Ref) and long (Fn::Ref) forms.
import type { Report } from './problem';
import { partsOfSub } from './sub';
import type { Value } from './value';

type Decode = (argument: Value, report: Report) => Value;

const FUNCTIONS: Readonly<Record<string, Decode>> = {
  Ref: decodeRef,
  'Fn::GetAtt': decodeGetAtt,
  'Fn::Sub': decodeSub,
  'Fn::Join': decodeJoin,
};

/** The value of a node with a tag, such as `!Ref Pool`. */
export function fromTag(tag: string, argument: Value, report: Report): Value {
  const name = tag === '!Ref' ? 'Ref' : `Fn::${tag.slice(1)}`;
  return decode(name, tag, argument, report);
}

/** The value of a map that may be the long form of a function: a single key, `Ref` or `Fn::…`. */
export function asFunction(value: Value, report: Report): Value {
  if (value.kind !== 'map') return value;
  const [entry, ...others] = value.entries;
  if (!entry || others.length > 0 || !/^(Ref$|Fn::)/.test(entry.key)) return value;
  return decode(entry.key, entry.key, entry.value, report);
}

function decode(name: string, written: string, argument: Value, report: Report): Value {
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (found) return found(argument, report);
  const supported = Object.keys(FUNCTIONS).join(', ');
  report(argument.place, `${written} is not supported here, only ${supported} are`);
  return argument;
}

function decodeRef(argument: Value, report: Report): Value {
  const name = wordsOf(argument)?.join('');
  if (argument.kind === 'text' && name) return { kind: 'ref', name, place: argument.place };
  return refuse(argument, 'Ref takes the name of a parameter or resource', report);
}

function decodeGetAtt(argument: Value, report: Report): Value {
  const words = wordsOf(argument);
  const [name, ...attribute] = argument.kind === 'text' ? argument.text.split('.') : (words ?? []);
  if (!name || attribute.length === 0 || attribute.includes('')) {
    return refuse(
      argument,
      'Fn::GetAtt takes a resource and its attribute: Name.Attribute',
      report,
    );
  }
  return { kind: 'getatt', name, attribute: attribute.join('.'), place: argument.place };
}

function decodeSub(argument: Value, report: Report): Value {
  const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
  const tooMany = argument.kind === 'list' && argument.items.length !== 2;
  if (template?.kind !== 'text' || tooMany || (variables && variables.kind !== 'map')) {
    return refuse(argument, 'Fn::Sub takes a text, or a list of a text and a map', report);
  }
  const named = new Map(variables?.entries.map(({ key, value }) => [key, value]));
  const items = partsOfSub(template.text, named, template.place, report);
  const { place } = argument;
  return { kind: 'join', separator: '', items: { kind: 'list', items, place }, place };
}

function decodeJoin(argument: Value, report: Report): Value {
  const [separator, items, ...others] = argument.kind === 'list' ? argument.items : [];
  if (separator?.kind !== 'text' || !items || others.length > 0) {
    return refuse(argument, 'Fn::Join takes a list of a separator and a list', report);
  }
  if (items.kind !== 'list' && items.kind !== 'ref' && items.kind !== 'getatt') {
    return refuse(items, 'Fn::Join takes a list as its second part', report);
  }
  return { kind: 'join', separator: separator.text, items, place: argument.place };
}

function wordsOf(value: Value): string[] | undefined {
  const items = value.kind === 'list' ? value.items : [value];
  const words = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return words.length === items.length ? words : undefined;
}

function refuse(value: Value, message: string, report: Report): Value {
  report(value.place, message);
  return value;
}
