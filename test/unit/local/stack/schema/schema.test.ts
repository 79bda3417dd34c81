import { dereference, namesOf, propertySchema } from '../../../../../local/stack/schema/schema';
import { THING_SCHEMA } from '../../../../support/stack';

describe('namesOf', () => {
  it('takes names from JSON pointers, and none from nothing', () => {
    expect(namesOf(['/properties/A', '/properties/B'])).toEqual(['A', 'B']);
    expect(namesOf(undefined)).toEqual([]);
  });
});

describe('dereference', () => {
  const resource = { ...THING_SCHEMA, definitions: { Label: { type: 'string', maxLength: 2 } } };

  it('follows a reference to its definition', () => {
    expect(dereference({ $ref: '#/definitions/Label' }, resource)).toEqual({
      type: 'string',
      maxLength: 2,
    });
    expect(dereference({ type: 'boolean' }, resource)).toEqual({ type: 'boolean' });
  });

  it('throws on a definition that is missing', () => {
    expect(() => dereference({ $ref: '#/definitions/No' }, resource)).toThrow('#/definitions/No');
  });
});

describe('propertySchema', () => {
  const schema = {
    properties: { A: { type: 'integer' } },
    patternProperties: { '^x-': { type: 'string' } },
  };

  it('finds a property by name, then by pattern', () => {
    expect(propertySchema(schema, 'A')).toEqual({ type: 'integer' });
    expect(propertySchema(schema, 'x-1')).toEqual({ type: 'string' });
  });

  it.each(['B', 'toString', 'ax-'])('knows no %s', (name) => {
    expect(propertySchema(schema, name)).toBeUndefined();
  });
});
