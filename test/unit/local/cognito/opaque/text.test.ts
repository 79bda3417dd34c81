// Text that comes back as it went.
import { decode, encode } from '../../../../../local/cognito/opaque/text';

describe('opaque text', () => {
  it('brings back the value', () => {
    expect(decode(encode(['pool', 7, 'ümlaut']))).toEqual(['pool', 7, 'ümlaut']);
  });

  it('has no whitespace', () => {
    expect(encode(['a b', '\n'])).toMatch(/^\S+$/);
  });

  it.each(['', 'nonsense', '§', 'e30'])('is nothing when it was not made here: %p', (text) => {
    expect(decode(text)).toEqual([]);
  });
});
