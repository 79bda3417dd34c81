// The schema of a pool.
import { attributeSchema } from '../../../../../local/cognito/rules/schema';

describe('attributeSchema', () => {
  it('has the standard attributes of OpenID Connect and the service', () => {
    const names = [...attributeSchema([]).keys()];
    expect(names).toHaveLength(20);
    expect(names).toEqual(
      expect.arrayContaining(['sub', 'email', 'phone_number_verified', 'updated_at']),
    );
  });

  it('names custom attributes with their prefix, mutable unless said otherwise', () => {
    const schema = attributeSchema([{ Name: 'team', AttributeDataType: 'String' }]);
    expect(schema.get('custom:team')).toMatchObject({ Mutable: true, Required: false });
  });

  it('names developer-only attributes with theirs', () => {
    const schema = attributeSchema([
      { Name: 'tier', AttributeDataType: 'Number', DeveloperOnlyAttribute: true },
    ]);
    expect(schema.has('dev:custom:tier')).toBe(true);
  });

  it('lets a standard attribute be required and keeps the rest of it', () => {
    const email = attributeSchema([{ Name: 'email', Required: true }]).get('email');
    expect(email).toMatchObject({ Required: true, Mutable: true, AttributeDataType: 'String' });
  });

  it.each([
    [{ Name: 'team' }, 'AttributeDataType'],
    [{ Name: 'team', AttributeDataType: 'String', Required: true }, 'Required custom attributes'],
    [{ Name: 'email', AttributeDataType: 'Number' }, 'You can not change AttributeDataType'],
    [{ Name: 'email', DeveloperOnlyAttribute: true }, 'You can not change AttributeDataType'],
  ] as const)('refuses %j', (attribute, message) => {
    expect(() => attributeSchema([attribute])).toThrow(message);
  });

  it('lets nobody make the sub one that can be changed or left out', () => {
    const schema = attributeSchema([{ Name: 'sub', Mutable: true, Required: false }]);
    expect(schema.get('sub')).toMatchObject({ Mutable: false, Required: true });
  });
});
