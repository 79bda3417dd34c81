import { outputOf, valuesOf } from '../../../../../local/stack/plan/values';
import type { ResourceType } from '../../../../../local/stack/resources/resource-type';
import type { Value } from '../../../../../local/stack/template/value';
import {
  HERE,
  listHere,
  mapHere,
  problemsOf,
  refHere,
  THING_SCHEMA,
  textHere,
} from '../../../../support/stack';

const type: ResourceType = {
  typeName: 'Test::Thing',
  schema: THING_SCHEMA,
  reference: (model) => `ref:${model.Name}`,
  handle: () => Promise.reject(new Error('not called')),
};
const isStandIn = true as const;
const there = new Map([
  ['A', { type, model: { Name: 'a', Arn: 'arn', List: ['x', 'y'], Flag: true } }],
]);
const getatt = (attribute: string): Value => ({
  kind: 'getatt',
  name: 'A',
  attribute,
  place: HERE,
});
const join = (...items: Value[]): Value => ({
  kind: 'call',
  name: 'Fn::Join',
  args: [textHere('-'), listHere(...items)],
  place: HERE,
});
const resource = (fields: Record<string, Value>) => ({
  logicalId: 'R',
  type,
  properties: mapHere({ Name: textHere('n'), ...fields }),
  place: HERE,
});

describe('valuesOf', () => {
  it('gives references their values, typed as the schema says', () => {
    const properties = { Label: join(refHere('A'), getatt('Arn')), Count: textHere('3') };
    expect(valuesOf(resource(properties), there)).toEqual({
      Name: 'n',
      Label: 'ref:a-arn',
      Count: 3,
    });
  });

  it.each([
    [{ Label: refHere('B') }, 'B is not there yet'],
    [{ Label: getatt('Gone') }, 'A has no value for Gone'],
    [{ Count: getatt('Arn') }, 'R: Count must be a whole number'],
    [{ Label: getatt('List') }, 'R: Label must be a single value, not a list'],
    [{ Label: join(getatt('List')) }, 'Fn::Join joins texts alone: a part is a list or map'],
  ])('refuses %j', (fields, problem) => {
    expect(problemsOf(() => valuesOf(resource(fields), there))).toEqual([`t.yaml:1: ${problem}`]);
  });
});

describe('valuesOf a stand-in', () => {
  it('checks nothing, for nothing is made', () => {
    const standIn = { ...resource({ Anything: textHere('x') }), type: { ...type, isStandIn } };
    expect(valuesOf(standIn, there)).toEqual({ Name: 'n', Anything: 'x' });
  });
});

describe('outputOf', () => {
  it('is text', () => {
    expect(outputOf({ name: 'O', value: getatt('Flag') }, there)).toBe('true');
    const args = [textHere(','), getatt('List')];
    const joined: Value = { kind: 'call', name: 'Fn::Join', args, place: HERE };
    expect(outputOf({ name: 'O', value: joined }, there)).toBe('x,y');
  });

  it('refuses a list', () => {
    expect(problemsOf(() => outputOf({ name: 'O', value: getatt('List') }, there))).toEqual([
      't.yaml:1: output O must be a single value: Fn::Join makes one of a list',
    ]);
  });
});
