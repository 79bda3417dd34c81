import { toJson } from '../../../../../local/stack/schema/plain';
import { listHere, mapHere, refHere, THING_SCHEMA, textHere } from '../../../../support/stack';

const json = (value: Parameters<typeof toJson>[0], schema: object) =>
  toJson(value, schema, THING_SCHEMA);

describe('toJson', () => {
  it.each([
    ['true', { type: 'boolean' }, true],
    ['False', { type: 'boolean' }, false],
    ['True', { type: 'boolean' }, true],
    ['12', { type: 'integer' }, 12],
    ['1.50', { type: 'number' }, 1.5],
    ['true', { type: 'string' }, 'true'],
    ['0123', { type: 'string' }, '0123'],
    ['+15555550100', {}, '+15555550100'],
  ])('makes of %s by %j: %j', (text, schema, expected) => {
    expect(json(textHere(text), schema)).toBe(expected);
  });

  it('goes by the schema all the way down', () => {
    const schema = {
      type: 'array',
      items: { type: 'object', properties: { On: { type: 'boolean' } } },
    };
    const value = listHere(mapHere({ On: textHere('true'), Other: textHere('true') }));
    expect(json(value, schema)).toEqual([{ On: true, Other: 'true' }]);
  });

  it('throws on a reference', () => {
    expect(() => json(refHere('A'), {})).toThrow('No value yet');
  });

  it('leaves the type of a dynamic reference to its answer', () => {
    const reference = textHere('{{resolve:ssm:x}}');
    expect(json(reference, { type: 'boolean' })).toBe('{{resolve:ssm:x}}');
    expect(json(reference, { type: 'integer' })).toBe('{{resolve:ssm:x}}');
  });
});
