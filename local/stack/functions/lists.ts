// The functions on lists: Select, Length, and the lists that Cidr and GetAZs make.
import { text, textList, type Value } from '../template/value';
import { isPending } from '../template/walk';
import { cidrBlocks } from './cidr';
import { type Intrinsic, VALUES } from './intrinsic';

/** The functions on lists by their long names. */
export const LISTS: Readonly<Record<string, Intrinsic>> = {
  'Fn::Select': {
    takes: 'a list of an index and a list',
    count: [2, 2],
    parts: VALUES,
    evaluate([index, items], { refuse }) {
      if (!index || !items || isPending(index) || isPending(items)) return undefined;
      if (index.kind !== 'text' || !/^\d+$/.test(index.text) || items.kind !== 'list') {
        return refuse();
      }
      const count = items.items.length;
      return (
        items.items[Number(index.text)] ??
        refuse(`Fn::Select has no item ${index.text}: the list has ${count}, counted from 0`)
      );
    },
  },
  'Fn::Length': {
    takes: 'a list',
    parts: VALUES,
    extension: true,
    evaluate([items], { refuse, place }) {
      if (items?.kind === 'list') return text(`${items.items.length}`, place);
      return items && isPending(items) ? undefined : refuse();
    },
  },
  'Fn::Cidr': {
    takes: 'a list of an IP block, a count from 1 to 256 and the number of host bits',
    count: [2, 3],
    parts: VALUES,
    evaluate(args, { refuse, place }) {
      if (args.some(isPending)) return undefined;
      const [block = '', count = '', bits] = args.map(textOf);
      const blocks = cidrBlocks(
        block,
        Number(count),
        bits === undefined ? undefined : Number(bits),
      );
      return blocks ? textList(blocks, place) : refuse();
    },
  },
  'Fn::GetAZs': {
    takes: 'the name of a Region, or empty text for the own one',
    parts: VALUES,
    early: true,
    evaluate([region], { scope, refuse, place }) {
      if (!region || isPending(region)) return undefined;
      if (region.kind !== 'text') return refuse();
      // Which zones an account sees is its own; three are what most Regions have.
      const zones = ['a', 'b', 'c'].map((zone) => `${region.text || scope.region}${zone}`);
      return textList(zones, place);
    },
  },
};

function textOf(value: Value): string {
  return value.kind === 'text' ? value.text : '';
}
