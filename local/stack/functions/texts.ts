// The functions that make texts of texts: Join, Sub, Split, Base64, ToJsonString.
import { partsOfSub } from '../template/sub';
import { list, map, text, textList, type Value } from '../template/value';
import { isKnown, isPending, textsOfAll } from '../template/walk';
import { type Intrinsic, type Use, VALUES } from './intrinsic';
import { jsonOf } from './json';

/** The functions on texts by their long names. */
export const TEXTS: Readonly<Record<string, Intrinsic>> = {
  'Fn::Join': {
    takes: 'a list of a separator and a list',
    count: [2, 2],
    parts: VALUES,
    evaluate: ([separator, items], use) => {
      if (!separator || isPending(separator)) return undefined;
      if (separator.kind !== 'text') return use.refuse();
      return joined(separator.text, items, use);
    },
  },
  'Fn::Sub': {
    takes: 'a text, or a list of a text and a map',
    parts: VALUES,
    read(argument, _language, report) {
      const [template, variables = map([], argument.place), ...others] =
        argument.kind === 'list' && argument.items.length > 1 ? argument.items : [argument];
      if (template?.kind !== 'text' || variables.kind !== 'map' || others.length > 0) {
        return undefined;
      }
      const named = new Map(variables.entries.map(({ key, value }) => [key, value]));
      const { place } = argument;
      const items = list(partsOfSub(template.text, named, template.place, report), place);
      return { kind: 'call', name: 'Fn::Sub', args: [items], place };
    },
    evaluate: ([parts], use) => joined('', parts, use),
  },
  'Fn::Split': {
    takes: 'a list of a separator and a text',
    count: [2, 2],
    parts: VALUES,
    evaluate([separator, whole], { refuse, place }) {
      if (!separator || !whole || isPending(separator) || isPending(whole)) return undefined;
      if (separator.kind !== 'text' || separator.text === '' || whole.kind !== 'text') {
        return refuse();
      }
      return textList(whole.text.split(separator.text), place);
    },
  },
  'Fn::Base64': {
    takes: 'a text',
    parts: VALUES,
    evaluate([plain], { refuse, place }) {
      if (plain?.kind === 'text') return text(Buffer.from(plain.text).toString('base64'), place);
      return plain && isPending(plain) ? undefined : refuse();
    },
  },
  'Fn::ToJsonString': {
    takes: 'a map or a list',
    parts: VALUES,
    extension: true,
    evaluate([value], { refuse, place }) {
      if (!value || !isKnown(value)) return undefined;
      if (value.kind !== 'map' && value.kind !== 'list') return refuse();
      return text(JSON.stringify(jsonOf(value)), place);
    },
  },
};

function joined(separator: string, items: Value | undefined, use: Use): Value | undefined {
  if (!items || isPending(items)) return undefined;
  if (items.kind !== 'list') return use.refuse();
  if (items.items.some(isPending)) return undefined;
  const texts = textsOfAll(items.items);
  if (texts) return text(texts.join(separator), use.place);
  return use.refuse(`${use.name} joins texts alone: a part is a list or map`);
}
