// What a pool keeps of the letters it is given.
import { keptAttributes, keptUsername } from '../../../../../local/cognito/rules/letter-case';

const ANY_CASE = { caseSensitive: false };
const SENSITIVE = { caseSensitive: true };
const GIVEN = { email: 'A@B.c', preferred_username: 'Star', name: 'Ann', email_verified: 'True' };

const kept = (flattenCase: boolean | 'usernames', pool = ANY_CASE) => ({
  username: keptUsername(flattenCase, pool, 'Ann'),
  ...Object.fromEntries(keptAttributes(flattenCase, pool, new Map(Object.entries(GIVEN)))),
});

describe('a pool without case sensitivity', () => {
  it('keeps everything as entered', () => {
    expect(kept(false)).toEqual({ ...GIVEN, username: 'Ann' });
  });

  it('or lowers username, email and preferred_username, and nothing else', () => {
    const lower = { username: 'ann', email: 'a@b.c', preferred_username: 'star' };
    expect(kept(true)).toEqual({ ...GIVEN, ...lower });
  });

  it('or lowers the username alone', () => {
    expect(kept('usernames')).toEqual({ ...GIVEN, username: 'ann' });
  });
});

describe('a pool with case sensitivity', () => {
  it.each([false, true, 'usernames'] as const)(
    'keeps everything as entered (%s)',
    (flattenCase) => {
      expect(kept(flattenCase, SENSITIVE)).toEqual({ ...GIVEN, username: 'Ann' });
    },
  );
});
