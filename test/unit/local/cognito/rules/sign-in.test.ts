// Who may sign in.
import { clientFor, parameter, userWithPassword } from '../../../../../local/cognito/rules/sign-in';
import { clientIn, NOW, poolIn, service, user } from '../builders';

const good = { USERNAME: 'ann', PASSWORD: 'Correct-horse-1' };

function signIn(ann: Partial<Parameters<typeof user>[0]>, parameters = good) {
  const pool = poolIn(service());
  pool.users.add(user(ann));
  return userWithPassword(pool, clientIn(pool), parameters, NOW).username;
}

describe('clientFor', () => {
  it('names the client that is not there', () => {
    const pool = poolIn(service());
    clientIn(pool);
    expect(() => clientFor(pool, 'web')).toThrow('User pool client web does not exist.');
  });
});

describe('parameter', () => {
  it.each<Record<string, string> | undefined>([undefined, { PASSWORD: 'x' }, { USERNAME: '' }])(
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
