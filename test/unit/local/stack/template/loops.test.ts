// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::ForEach.
import { expandLoops } from '../../../../../local/stack/template/loops';
import { reports } from '../../../../support/stack';
import { parsed, shown } from './parsed';

function expanded(source: string) {
  const { report, lines } = reports();
  const itemsOf = (collection: ReturnType<typeof parsed>) => shown(collection) as string[];
  return { value: shown(expandLoops(parsed(source), itemsOf, report)), lines };
}

describe('expandLoops', () => {
  it('writes the map once for each item, between the entries around it', () => {
    const source = '{a: 1, "Fn::ForEach::L": [X, [b, c], {"k${X}": "v-${X}"}], d: 2}';
    expect(expanded(source)).toEqual({
      value: { a: '1', kb: 'v-b', kc: 'v-c', d: '2' },
      lines: [],
    });
  });

  it('puts the item in the place of Ref and of ${}, in lists and functions too', () => {
    const source =
      '{"Fn::ForEach::L": [X, [b], {"k${X}": [!Ref X, !Ref Y, !Sub "${X}${Y}", !GetAtt "T${X}.Arn"]}]}';
    expect(expanded(source).value).toEqual({
      kb: ['b', { Ref: 'Y' }, { 'Fn::Sub': 'b${Y}' }, { 'Fn::GetAtt': 'Tb.Arn' }],
    });
  });

  it('keeps letters and digits alone for &{}', () => {
    const source = '{"Fn::ForEach::L": [X, ["a@b.c"], {"k&{X}": "${X}"}]}';
    expect(expanded(source).value).toEqual({ kabc: 'a@b.c' });
  });

  it('carries out loops in loops, and in what other keys have', () => {
    const source =
      '{p: {"Fn::ForEach::L": [X, [a, b], {"Fn::ForEach::M": [Y, [1, "${X}"], {"${X}${Y}": !Ref Y}]}]}}';
    expect(expanded(source).value).toEqual({ p: { a1: '1', aa: 'a', b1: '1', bb: 'b' } });
  });

  it('refuses keys that are made twice', () => {
    expect(expanded('{"Fn::ForEach::L": [X, [a, b], {k: v}]}').lines).toEqual([
      "1: k is made twice: its key needs the loop's identifier",
    ]);
  });

  it.each(['a', '[X, [a]]', '[[X], [a], {}]', '[X, [a], b]', '[X, [a], {}, c]'])(
    'says what a loop takes that is %s',
    (loop) => {
      expect(expanded(`{"Fn::ForEach::L": ${loop}}`).lines).toEqual([
        '1: Fn::ForEach::L takes a list: an identifier, a collection, and the map to repeat',
      ]);
    },
  );
});
