import { checkProperties } from '../../../../../local/stack/schema/check';
import {
  listHere,
  mapHere,
  refHere,
  reports,
  THING_SCHEMA,
  textHere,
} from '../../../../support/stack';

const SCHEMA = {
  ...THING_SCHEMA,
  definitions: {
    Pair: { type: 'object', properties: { Key: { type: 'string' } }, required: ['Key'] },
  },
  properties: {
    ...THING_SCHEMA.properties,
    Pairs: { type: 'array', items: { $ref: '#/definitions/Pair' }, maxItems: 2 },
    Tags: { type: 'object', patternProperties: { '^[a-z]+$': { type: 'string' } } },
    Names: { type: 'array', uniqueItems: true, items: { type: 'string' } },
  },
};

function problems(properties: Parameters<typeof mapHere>[0]) {
  const { report, lines } = reports();
  checkProperties('R', mapHere({ Name: textHere('n'), ...properties }), SCHEMA, report);
  return lines;
}

describe('checkProperties', () => {
  it('lets pass what fits, and references that have no value yet', () => {
    expect(
      problems({
        Count: refHere('A'),
        Pairs: listHere(mapHere({ Key: textHere('x') }), refHere('B')),
        Tags: mapHere({ a: textHere('b') }),
        Names: listHere(textHere('a'), textHere('b')),
      }),
    ).toEqual([]);
  });

  it.each([
    [{ Lable: textHere('x') }, 'R: Lable is not a property here; did you mean Label?'],
    [
      { Password: textHere('x') },
      'R: Password is not a property here, only Name, Label, Count, Secret, Pairs, Tags, Names are',
    ],
    [{ Arn: textHere('x') }, 'R: Arn is read-only: remove it; !GetAtt R.Arn reads it'],
    [{ Count: textHere('x') }, 'R: Count must be a whole number'],
    [{ Label: listHere() }, 'R: Label must be a single value, not a list'],
    [{ Label: mapHere({}) }, 'R: Label must be a single value, not a map'],
    [{ Pairs: mapHere({}) }, 'R: Pairs must be a list, not a map'],
    [{ Pairs: textHere('x') }, 'R: Pairs must be a list'],
    [{ Tags: listHere() }, 'R: Tags must be a map, not a list'],
    [{ Tags: mapHere({ A: textHere('b') }) }, 'R: Tags.A is not a property here'],
    [{ Pairs: listHere(mapHere({})) }, 'R: Pairs[0].Key is missing'],
    [
      { Pairs: listHere(refHere('A'), refHere('A'), refHere('A')) },
      'R: Pairs must have at most 2 items',
    ],
    [{ Names: listHere(textHere('a'), textHere('a')) }, 'R: Names[1] is there twice'],
  ])('refuses %#', (properties, problem) => {
    expect(problems(properties)).toEqual([expect.stringContaining(`1: ${problem}`)]);
  });

  it('misses what is required', () => {
    const { report, lines } = reports();
    checkProperties('R', mapHere({}), SCHEMA, report);
    expect(lines).toEqual(['1: R: Name is missing']);
  });

  it('lets dynamic references pass, whatever the type', () => {
    expect(problems({ Count: textHere('{{resolve:ssm:x}}') })).toEqual([]);
    expect(problems({ Count: textHere('x') })).toHaveLength(1);
  });

  it('checks nothing where anything may be', () => {
    const { report, lines } = reports();
    const schema = { ...SCHEMA, takesAnything: true } as const;
    checkProperties('R', mapHere({ Arn: textHere('x'), Odd: listHere() }), schema, report);
    expect(lines).toEqual([]);
  });
});
