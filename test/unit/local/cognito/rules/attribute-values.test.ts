// Whether a value fits its attribute.
import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import {
  isEmail,
  isPhoneNumber,
  isTrue,
  valueProblem,
} from '../../../../../local/cognito/rules/attribute-values';

const text: SchemaAttributeType = {
  Name: 'custom:x',
  AttributeDataType: 'String',
  StringAttributeConstraints: { MinLength: '2', MaxLength: '3' },
};
const number: SchemaAttributeType = {
  Name: 'custom:x',
  AttributeDataType: 'Number',
  NumberAttributeConstraints: { MinValue: '-1', MaxValue: '9' },
};
const flag: SchemaAttributeType = { Name: 'custom:x', AttributeDataType: 'Boolean' };
const date: SchemaAttributeType = { Name: 'custom:x', AttributeDataType: 'DateTime' };
const email: SchemaAttributeType = { Name: 'email', AttributeDataType: 'String' };

describe('valueProblem', () => {
  it.each([
    [text, 'ab'],
    [text, 'abc'],
    [number, '-1'],
    [number, '9'],
    [number, '8.5'],
    [flag, 'True'],
    [date, '2026-01-31T10:00:00Z'],
    [email, 'a@b.c'],
  ])('%j takes %s', (attribute, value) => {
    expect(valueProblem(attribute, value)).toBeUndefined();
  });

  it.each([
    [text, 'a'],
    [text, 'abcd'],
    [number, '-2'],
    [number, '9.5'],
    [number, 'nine'],
    [number, ''],
    [flag, 'yes'],
    [date, 'soon'],
    [email, 'nonsense'],
  ])('%j refuses %s', (attribute, value) => {
    expect(valueProblem(attribute, value)).toBeDefined();
  });

  it('never repeats the value', () => {
    expect(valueProblem(email, 'secret')).not.toContain('secret');
  });
});

describe('isEmail', () => {
  it.each([
    ['a@b', true],
    ['a b@c', false],
    ['a@b@c', false],
    ['@b', false],
  ])('%s: %s', (value, expected) => expect(isEmail(value)).toBe(expected));
});

describe('isPhoneNumber', () => {
  it.each([
    ['+15555550100', true],
    ['15555550100', false],
    ['+1 555', false],
    ['+', false],
    ['+1234567890123456', false],
  ])('%s: %s', (value, expected) => expect(isPhoneNumber(value)).toBe(expected));
});

describe('isTrue', () => {
  it.each([
    ['true', true],
    ['TRUE', true],
    ['false', false],
    [undefined, false],
  ])('%s: %s', (flag, expected) => {
    expect(isTrue(flag)).toBe(expected);
  });
});
