// The constraints of attributes in a schema.
import { withOwnConstraints } from '../../../../../local/cognito/rules/schema-constraints';

const text = (MinLength?: string, MaxLength?: string) => ({
  Name: 'code',
  AttributeDataType: 'String' as const,
  StringAttributeConstraints: { MinLength, MaxLength },
});
const number = (MinValue?: string, MaxValue?: string) => ({
  Name: 'level',
  AttributeDataType: 'Number' as const,
  NumberAttributeConstraints: { MinValue, MaxValue },
});

describe('withOwnConstraints', () => {
  it.each([
    ['no number', text('x'), 'not a number'],
    ['a length with a fraction', text('1.5'), 'not a number'],
    ['a length below zero', text('-1'), 'not a number'],
    ['a length that no value has', text(undefined, '2049'), 'more than 2048'],
    ['lengths the wrong way round', text('3', '2'), 'above the maximum'],
    ['text for a number', number('one'), 'not a number'],
    ['numbers the wrong way round', number('10', '9'), 'above the maximum'],
  ])('refuses %s', (_what, attribute, message) => {
    expect(() => withOwnConstraints(attribute)).toThrow(message);
  });

  it.each([
    ['lengths up to 2048', text('0', '2048')],
    ['one length alone', text(undefined, '3')],
    ['numbers of any size and sign', number('-1.5', '100000')],
    ['the same number twice', number('7', '7')],
  ])('takes %s', (_what, attribute) => {
    expect(withOwnConstraints(attribute)).toEqual(attribute);
  });

  it('drops the constraints of another type, and shows an empty block of its own', () => {
    const { NumberAttributeConstraints } = number('1');
    expect(
      withOwnConstraints({ Name: 'code', AttributeDataType: 'String', NumberAttributeConstraints }),
    ).toEqual({ Name: 'code', AttributeDataType: 'String', StringAttributeConstraints: {} });
    expect(withOwnConstraints({ ...text('1'), AttributeDataType: 'Boolean' })).toEqual({
      Name: 'code',
      AttributeDataType: 'Boolean',
    });
  });
});
