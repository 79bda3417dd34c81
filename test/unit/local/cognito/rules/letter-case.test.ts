// What a pool without case sensitivity keeps when it flattens.
import { flatten } from '../../../../../local/cognito/rules/letter-case';

describe('flatten', () => {
  it('lowers addresses and preferred_username, and nothing else', () => {
    const attributes = new Map([
      ['email', 'A@B.c'],
      ['preferred_username', 'Star'],
      ['name', 'Ann'],
      ['email_verified', 'True'],
    ]);
    expect(Object.fromEntries(flatten(attributes))).toEqual({
      email: 'a@b.c',
      preferred_username: 'star',
      name: 'Ann',
      email_verified: 'True',
    });
  });
});
