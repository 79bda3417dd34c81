import { asText, keysOf } from '../../../../../local/stack/dynamic-references/secret-string';

describe('asText', () => {
  it('gives a text as it is, and keys as JSON', () => {
    expect(asText('{ "a": 1 }')).toBe('{ "a": 1 }');
    expect(asText(new Map([['a', 'b']]))).toBe('{"a":"b"}');
  });
});

describe('keysOf', () => {
  it.each([
    ['{"a":"b","n":1,"deep":{"x":[1]}}', { a: 'b', n: '1', deep: '{"x":[1]}' }],
    ['{}', {}],
  ])('reads the keys of %s', (text, keys) => {
    expect(Object.fromEntries(keysOf(text) ?? [])).toEqual(keys);
  });

  it.each(['plain', '[1]', 'null', '7', '{'])('finds none in %s', (text) => {
    expect(keysOf(text)).toBeUndefined();
  });
});
