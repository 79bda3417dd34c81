// The aliases that attributes give.
import { aliasesOf, aliasKeys } from '../../../../../local/cognito/rules/aliases';

const plain = { usernameAttributes: [], aliasAttributes: [], caseSensitive: true };
const aliasPool = { ...plain, aliasAttributes: ['email', 'preferred_username'] };
const email = (flag: string) =>
  new Map([
    ['email', 'A@b.c'],
    ['email_verified', flag],
  ]);

describe('aliasesOf', () => {
  it('gives none in a pool without aliases', () => {
    expect(aliasesOf(plain, email('true'))).toEqual([]);
  });

  it('gives an address only while it is verified, however the flag is written', () => {
    expect(aliasesOf(aliasPool, email('false'))).toEqual([]);
    expect(aliasesOf(aliasPool, email('true'))).toEqual(['email:A@b.c']);
    expect(aliasesOf(aliasPool, email('True'))).toEqual(['email:A@b.c']);
  });

  it('gives a preferred_username without any flag', () => {
    const attributes = new Map([['preferred_username', 'star']]);
    expect(aliasesOf(aliasPool, attributes)).toEqual(['preferred_username:star']);
  });

  it('gives an address that is not verified in a pool that signs in by it', () => {
    const pool = { ...plain, usernameAttributes: ['email'] };
    expect(aliasesOf(pool, email('false'))).toEqual(['email:A@b.c']);
  });

  it('folds the case where the pool does', () => {
    const pool = { ...aliasPool, caseSensitive: false };
    expect(aliasesOf(pool, email('true'))).toEqual(['email:a@b.c']);
  });
});

describe('aliasKeys', () => {
  it('tries a name as every alias of the pool', () => {
    expect(aliasKeys(aliasPool, 'x')).toEqual(['email:x', 'preferred_username:x']);
  });
});
