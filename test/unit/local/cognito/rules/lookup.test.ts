// Who answers to a name.
import {
  findInvited,
  findPool,
  lookUpUser,
  userNamed,
} from '../../../../../local/cognito/rules/lookup';
import { poolIn, service, user } from '../builders';

describe('findPool', () => {
  it('names the pool that is missing', () => {
    expect(() => findPool(service(), 'us-east-1_x')).toThrow(
      'User pool us-east-1_x does not exist.',
    );
  });
});

describe('userNamed', () => {
  it('says that a user does not exist without repeating the name', () => {
    expect(() => userNamed(poolIn(service()), 'secret-name')).toThrow(/^User does not exist\.$/);
  });
});

describe('findInvited', () => {
  const star = () => user({ attributes: new Map([['preferred_username', 'star']]) });

  it.each(['star', 'sub-of-ann', 'ANN'])('knows nobody by %s, which is no username', (name) => {
    const pool = poolIn(service(), { AliasAttributes: ['preferred_username'] });
    pool.users.add(star());
    expect(findInvited(pool, 'ann').username).toBe('ann');
    expect(() => findInvited(pool, name)).toThrow(/^User does not exist\.$/);
  });

  it('takes any case of it in a pool without case sensitivity', () => {
    const pool = poolIn(service(), { UsernameConfiguration: { CaseSensitive: false } });
    pool.users.add(star());
    expect(findInvited(pool, 'ANN').username).toBe('ann');
  });
});

describe('lookUpUser', () => {
  it('prefers a username to an alias', () => {
    const pool = poolIn(service(), { AliasAttributes: ['preferred_username'] });
    const attributes = new Map([['preferred_username', 'bob']]);
    pool.users.add(user({ username: 'mallory', attributes }));
    pool.users.add(user({ username: 'bob' }));
    expect(lookUpUser(pool, 'bob')?.username).toBe('bob');
  });

  it('finds a user by any alias of the pool', () => {
    const pool = poolIn(service(), { AliasAttributes: ['email', 'phone_number'] });
    const attributes = new Map([
      ['phone_number', '+15555550100'],
      ['phone_number_verified', 'true'],
    ]);
    pool.users.add(user({ attributes }));
    expect(lookUpUser(pool, '+15555550100')?.username).toBe('ann');
  });
});
