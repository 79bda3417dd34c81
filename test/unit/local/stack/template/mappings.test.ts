import { readMappings } from '../../../../../local/stack/template/mappings';
import { reports } from '../../../../support/stack';
import { parsed, shown } from './parsed';

function read(source: string) {
  const { report, lines } = reports();
  const read = [...readMappings(parsed(source), report)].map(([name, value]) => [
    name,
    shown(value),
  ]);
  return { mappings: Object.fromEntries(read), lines };
}

describe('readMappings', () => {
  it('reads texts and lists of texts under two keys', () => {
    const source = '{M: {dev: {a: 1, b: [x, y]}}}';
    expect(read(source)).toEqual({
      mappings: { M: { dev: { a: '1', b: ['x', 'y'] } } },
      lines: [],
    });
  });

  it.each([
    ['[a]', '1: Mappings must be a map'],
    ['{M: a}', '1: mapping M must be a map'],
    ['{M: {dev: a}}', '1: mapping M, dev must be a map'],
    [
      '{M: {dev: {a: !Ref B}}}',
      '1: mapping M: a must be a text or a list of texts, without functions',
    ],
  ])('refuses %s', (source, problem) => {
    expect(read(source).lines).toEqual([problem]);
  });
});
