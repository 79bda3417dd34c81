// Who may sign in.
import { refreshTokenOf } from '../../../../../local/cognito/opaque/refresh-token';
import { secretHash } from '../../../../../local/cognito/rules/secret-hash';
import {
  parameter,
  userWithPassword,
  userWithRefreshToken,
} from '../../../../../local/cognito/rules/sign-in';
import { clientIn, NOW, poolIn, service, user } from '../builders';

const good = { USERNAME: 'ann', PASSWORD: 'Correct-horse-1' };

function signIn(ann: Partial<Parameters<typeof user>[0]>, parameters = good) {
  const pool = poolIn(service());
  pool.users.add(user(ann));
  return userWithPassword(pool, clientIn(pool), parameters, NOW).username;
}

describe('parameter', () => {
  it.each<Record<string, string>>([{}, { PASSWORD: 'x' }, { USERNAME: '' }])(
    'misses a name in %p',
    (given) => {
      expect(() => parameter(given, 'USERNAME')).toThrow('Missing required parameter USERNAME');
    },
  );
});

describe('userWithPassword', () => {
  it('lets a good password in', () => {
    expect(signIn({})).toBe('ann');
  });

  it('lets a temporary password in until it expires', () => {
    const value = good.PASSWORD;
    expect(signIn({ password: { value, expires: new Date(NOW.getTime() + 1) } })).toBe('ann');
    expect(() => signIn({ password: { value, expires: NOW } })).toThrow(
      'Temporary password has expired and must be reset by an administrator.',
    );
  });

  it('says nothing of the expiry to who has another password', () => {
    const password = { value: 'Another-horse-1', expires: NOW };
    expect(() => signIn({ password })).toThrow('Incorrect username or password.');
  });

  it('says that a user is disabled whatever the password', () => {
    const wrong = { ...good, PASSWORD: 'wrong' };
    expect(() => signIn({ enabled: false }, wrong)).toThrow('User is disabled.');
  });
});

describe('userWithRefreshToken', () => {
  it('asks for the secret hash of the username or the sub, not of an alias', () => {
    const pool = poolIn(service(), { AliasAttributes: ['preferred_username'] });
    const client = clientIn(pool, { ClientSecret: 'secret' });
    const ann = user({ attributes: new Map([['preferred_username', 'star']]) });
    pool.users.add(ann);
    const REFRESH_TOKEN = refreshTokenOf(pool, client, ann, NOW);
    const refresh = (name: string) => {
      const SECRET_HASH = secretHash('secret', name, 'app');
      return userWithRefreshToken(pool, client, { REFRESH_TOKEN, SECRET_HASH }, NOW);
    };
    expect([refresh('ann'), refresh('sub-of-ann')]).toEqual([ann, ann]);
    expect(() => refresh('star')).toThrow('Unable to verify secret hash for client app');
  });
});
