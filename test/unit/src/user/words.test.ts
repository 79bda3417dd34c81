import { asSentence, named, shortened } from '../../../../src/user/words';

describe('a text', () => {
  it('is said whole where it is short enough', () => {
    expect(shortened('Ada', 3)).toBe('Ada');
  });

  it('is cut where it is longer, and says so within its length', () => {
    expect(shortened('Ada Lovelace', 5)).toBe('Ada …');
  });

  it('is never cut in the middle of a character', () => {
    expect(shortened('ab😀cd', 4)).toBe('ab…');
    expect(shortened('ab😀cd', 5)).toBe('ab😀…');
  });
});

it('half a character is shown as one that can’t be shown', () => {
  expect(shortened('a\ud83d b\ude00', 9)).toBe('a\ufffd b\ufffd');
});

it.each([
  ['Rate exceeded', 'Rate exceeded.'],
  ['Rate exceeded.', 'Rate exceeded.'],
])('what was said ends as a sentence does: %s', (said, sentence) => {
  expect(asSentence(said)).toBe(sentence);
});

describe('names in a message', () => {
  it('are all there where they are few', () => {
    expect(named(['a', 'b'])).toBe('a, b');
    expect(named(Array.from({ length: 10 }, () => 'x')).split(', ')).toHaveLength(10);
  });

  it('are counted where they are many', () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}`);
    expect(named(names)).toBe('n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 2 more');
  });

  it('are cut where one is too long to be read', () => {
    expect(named(['x'.repeat(65), 'y'.repeat(64)])).toBe(`${'x'.repeat(63)}…, ${'y'.repeat(64)}`);
  });
});
