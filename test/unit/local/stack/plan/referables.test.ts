import { fillReferences } from '../../../../../local/stack/plan/referables';
import type { ResourceType } from '../../../../../local/stack/resources/resource-type';
import type { Value } from '../../../../../local/stack/template/value';
import {
  HERE,
  listHere,
  refHere,
  reports,
  THING_SCHEMA,
  textHere,
} from '../../../../support/stack';

const type: ResourceType = {
  typeName: 'Test::Thing',
  schema: THING_SCHEMA,
  reference: (model) => `ref:${model.Name}`,
  handle: () => Promise.reject(new Error('not called')),
};
const there = new Map([['A', { type, model: { Name: 'a', List: ['x', 1], Flag: false } }]]);
const getatt = (attribute: string): Value => ({
  kind: 'getatt',
  name: 'A',
  attribute,
  place: HERE,
});

function filled(value: Value) {
  const { report, lines } = reports();
  return { value: fillReferences(value, there, report), lines };
}

describe('fillReferences', () => {
  it.each([
    [refHere('A'), textHere('ref:a')],
    [getatt('Flag'), textHere('false')],
    [getatt('List'), listHere(textHere('x'), textHere('1'))],
  ])('fills in %j', (value, expected) => {
    expect(filled(value)).toEqual({ value: expected, lines: [] });
  });

  it.each<[Value, string]>([
    [refHere('B'), '1: B is not there yet'],
    [listHere(getatt('Gone')), '1: A has no value for Gone'],
    [
      {
        kind: 'call',
        name: 'Fn::Join',
        args: [textHere(''), listHere(getatt('List'))],
        place: HERE,
      },
      '1: Fn::Join joins texts alone: a part is a list or map',
    ],
  ])('reports %j', (value, problem) => {
    expect(filled(value).lines).toEqual([problem]);
  });

  it('asks the type for an attribute, where it knows more than the model', () => {
    const attribute = (model: object, name: string) => `${Object.values(model)[0]}/${name}`;
    const knowing = new Map([['A', { type: { ...type, attribute }, model: { Name: 'a' } }]]);
    const { report, lines } = reports();
    expect(fillReferences(getatt('Outputs.X'), knowing, report)).toEqual(textHere('a/Outputs.X'));
    expect(lines).toEqual([]);
  });
});
