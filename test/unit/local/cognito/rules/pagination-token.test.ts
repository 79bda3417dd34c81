// The token of a page.
import { decodeToken, encodeToken } from '../../../../../local/cognito/rules/pagination-token';

describe('pagination token', () => {
  it('brings back the place', () => {
    expect(decodeToken('pool', encodeToken('pool', 7))).toBe(7);
  });

  it('has no whitespace, as the model asks', () => {
    expect(encodeToken('pool', 7)).toMatch(/^\S+$/);
  });

  it('is the start when there is none', () => {
    expect(decodeToken('pool', undefined)).toBe(0);
  });

  it.each(['nonsense', encodeToken('other', 7), Buffer.from('["pool","7"]').toString('base64url')])(
    'is refused when it was not made for this pool: %s',
    (token) => expect(() => decodeToken('pool', token)).toThrow('Invalid pagination token.'),
  );
});
