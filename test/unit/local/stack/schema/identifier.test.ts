import { identifierOf, physicalIdOf } from '../../../../../local/stack/schema/identifier';
import { THING_SCHEMA } from '../../../../support/stack';

const schema = { ...THING_SCHEMA, primaryIdentifier: ['/properties/Name', '/properties/Label'] };

describe('identifierOf', () => {
  it('is the identifier alone, in the order of the schema', () => {
    const identifier = identifierOf(schema, { Label: 'b', Count: 1, Name: 'a' });
    expect(identifier).toEqual({ Name: 'a', Label: 'b' });
    expect(physicalIdOf(identifier ?? {})).toBe('a|b');
  });

  it('is nothing when a part is missing', () => {
    expect(identifierOf(schema, { Name: 'a' })).toBeUndefined();
    expect(identifierOf(schema, undefined)).toBeUndefined();
  });
});
