// The token of a page.
import { decodeToken, encodeToken } from '../../../../../local/cognito/opaque/page-token';

const list = { operation: 'ListUsers', poolId: 'pool' };

describe('pagination token', () => {
  it('brings back the place', () => {
    expect(decodeToken(list, encodeToken(list, 7))).toBe(7);
  });

  it('has no whitespace, as the model asks', () => {
    expect(encodeToken(list, 7)).toMatch(/^\S+$/);
  });

  it('is the start when there is none', () => {
    expect(decodeToken(list, undefined)).toBe(0);
  });

  it.each([
    ['of nobody', 'nonsense'],
    ['of another pool', encodeToken({ ...list, poolId: 'other' }, 7)],
    ['of another operation', encodeToken({ ...list, operation: 'ListGroups' }, 7)],
    ['with text for a place', Buffer.from('["ListUsers","pool","7"]').toString('base64url')],
  ])('is refused when it is %s', (_whose, token) => {
    expect(() => decodeToken(list, token)).toThrow('Invalid pagination token.');
  });
});
