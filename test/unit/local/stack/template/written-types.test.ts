// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::ForEach.
import { writtenTypes } from '../../../../../local/stack/template/written-types';
import { parsed } from './parsed';

describe('writtenTypes', () => {
  it('finds the types of resources, those in loops too', () => {
    const source =
      '{A: {Type: X::Y::Z}, B: {}, "Fn::ForEach::L": [N, [a], {"C${N}": {Type: X::Y::W}}]}';
    expect(writtenTypes(parsed(source))).toMatchObject([
      { logicalId: 'A', typeName: 'X::Y::Z', typePlace: { line: 1 } },
      { logicalId: 'C${N}', typeName: 'X::Y::W' },
    ]);
  });
});
