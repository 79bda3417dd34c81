import { parseTemplate } from '../../../../../local/stack/template/document';
import { fieldsOf } from '../../../../support/fields';
import { problemsOf, reports } from '../../../../support/stack';
import { shown } from './parsed';

function parse(source: string) {
  const { report, lines } = reports();
  return { value: parseTemplate(source, 'x.yaml', report), lines };
}

function texts(source: string): unknown[] {
  return Object.values(fieldsOf(shown(parse(source).value)));
}

describe('parseTemplate', () => {
  it.each([
    ['+15555550100', '15555550100'],
    ['0123', '83'],
    ['yes', 'true'],
    ['2024-01-01', '2024-01-01'],
  ])('reads %s as %s, and as it is with quotes or a tag', (source, text) => {
    expect(texts(`a: ${source}`)).toEqual([text]);
    expect(texts(`a: "${source}"`)).toEqual([source]);
    expect(texts(`a: !!str ${source}`)).toEqual([source]);
    expect(texts(`a: !Base64 ${source}`)).toEqual([{ 'Fn::Base64': source }]);
  });

  it('keeps keys as they are', () => {
    expect(shown(parse('yes: a\n0123: b').value)).toEqual({ yes: 'a', '0123': 'b' });
  });

  it('keeps the source text of JSON numbers and booleans, tabs or not', () => {
    expect(texts('{\n\t"a": 0.10,\n\t"b": true\n}')).toEqual(['0.10', 'true']);
  });

  it('knows the line of keys, values and list items', () => {
    const { value } = parse('a:\n  b: 1\n  c:\n    - x\n    - y\n');
    const inner = value.kind === 'map' ? value.entries[0]?.value : undefined;
    const [b, c] = inner?.kind === 'map' ? inner.entries : [];
    const items = c?.value.kind === 'list' ? c.value.items : [];
    expect([b?.place.line, c?.place.line]).toEqual([2, 3]);
    expect(items.map(({ place }) => place)).toEqual([
      { file: 'x.yaml', line: 4 },
      { file: 'x.yaml', line: 5 },
    ]);
  });

  it('reads the short form of a function as the long one', () => {
    expect(texts('a: !Ref B\nb: !GetAtt B.C\nc: !Condition D')).toEqual([
      { Ref: 'B' },
      { 'Fn::GetAtt': 'B.C' },
      { Condition: 'D' },
    ]);
  });

  it.each(['a:', 'a: ~', 'a: null', 'x: 1\na: [~]', '{"a"}'])(
    'refuses nothing as a value: %s',
    (source) => {
      const line = source.split('\n').length;
      expect(parse(source).lines).toEqual([`${line}: a value is missing here`]);
    },
  );

  it('takes quoted nothing for empty text', () => {
    expect(parse('a: ""\nb: "null"').lines).toEqual([]);
  });

  it.each([
    ['a: &x 1\nb: *x', '2: YAML aliases'],
    ['a: &x {c: 1}\nb:\n  <<: *x', '3: YAML aliases'],
    ['b:\n  <<: {c: 1}', '2: YAML merges'],
    ['a: 1\n? [b]\n: 2', '2: a key must be plain text'],
  ])('refuses what templates here cannot have: %s', (source, start) => {
    expect(parse(source).lines).toEqual([expect.stringMatching(`^${start}`)]);
  });

  it('says where YAML is broken', () => {
    expect(problemsOf(() => parse('a: 1\nb: c: d'))[0]).toMatch(
      /^x\.yaml:2: broken YAML or JSON: Nested/,
    );
    expect(problemsOf(() => parse('a: 1\na: 2'))[0]).toMatch(/^x\.yaml:2: .*unique/);
    expect(problemsOf(() => parse('a: 1\n---\nb: 1'))[0]).toMatch(/^x\.yaml:2: .*one document/);
    expect(problemsOf(() => parse('a:\n\tb: 1'))[0]).toMatch(/^x\.yaml:2: .*[Tt]abs/);
  });

  it('says where a quote that never ends was opened', () => {
    expect(problemsOf(() => parse('a: 1\nb: "x\nc: 1\nd: 2\n'))[0]).toMatch(/, opened in line 2$/);
  });

  it('refuses an empty file', () => {
    expect(problemsOf(() => parse('# nothing\n'))).toEqual([
      'x.yaml:1: the file is empty: a template has Resources',
    ]);
  });
});
