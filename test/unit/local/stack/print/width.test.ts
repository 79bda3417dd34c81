import { shorten, widthOf, wrap } from '../../../../../local/stack/print/width';

describe('widthOf', () => {
  it('is that of the terminal, and never below 80', () => {
    expect(widthOf({ columns: 132 })).toBe(132);
    expect(widthOf({ columns: 40 })).toBe(80);
    expect(widthOf({})).toBe(80);
  });
});

describe('shorten', () => {
  it.each([
    [6, 'abcdef'],
    [5, 'ab…ef'],
    [4, 'ab…f'],
    [2, 'a…'],
    [1, '…'],
  ])('leaves out the middle for %d columns', (width, shown) => {
    expect(shorten('abcdef', width)).toBe(shown);
  });
});

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two\n three', 7)).toEqual(['one two', 'three']);
  });

  it('breaks a word that is too long', () => {
    expect(wrap('a abcdefgh b', 4)).toEqual(['a', 'abcd', 'efgh', 'b']);
  });

  it('has no line for no text', () => {
    expect(wrap(' ', 4)).toEqual([]);
  });
});
