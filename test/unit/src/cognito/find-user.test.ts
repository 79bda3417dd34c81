import {
  findUser,
  findUserTwice,
  findUserWithGroups,
  holderOf,
} from '../../../../src/cognito/find-user';
import { POOL, SUB } from '../../../support/users';
import {
  type Answer,
  DENIED,
  failed,
  fakeConnection,
  NOT_FOUND,
  said,
  sayTime,
  userAnswer,
} from './fake-connection';

const ada = userAnswer('ada', { sub: SUB, preferred_username: 'ADA' });

/** A pool of one user, ada, under a name of its own so that nothing of it is remembered. */
function pool(CaseSensitive: boolean, user: object = ada) {
  const userPoolId = `${POOL}-${CaseSensitive}`;
  const UserPool = { UsernameConfiguration: { CaseSensitive } };
  const answer: Answer = ({ operation }) => {
    if (operation === 'DescribeUserPool') return { UserPool };
    return operation === 'AdminGetUser' ? user : { Groups: [{ GroupName: 'a' }] };
  };
  return { ...fakeConnection(answer), named: (username: string) => ({ userPoolId, username }) };
}

describe('the finder', () => {
  it('finds the user that the name stands for, and asks nobody else', async () => {
    const { cognito, calls, named } = pool(true);
    expect((await findUser(cognito, named('Ada'))).username).toBe('ada');
    expect(said(calls)).toEqual(['AdminGetUser Ada']);
  });

  it('follows no alias, and says nothing of whose it is', async () => {
    const { cognito, named } = pool(true, userAnswer('ben', { sub: SUB, preferred_username: 'x' }));
    const finding = findUser(cognito, named('x'));
    await expect(finding).rejects.toMatchObject({ code: 'NotFound' });
    await expect(finding).rejects.not.toThrow(/ben/);
    await expect(finding).rejects.toThrow('it is an alias of another user');
  });

  it('asks the pool whether case counts, where an alias of the user reads like the name', async () => {
    const insensitive = pool(false);
    expect((await findUser(insensitive.cognito, insensitive.named('ADA'))).username).toBe('ada');
    const sensitive = pool(true);
    await expect(findUser(sensitive.cognito, sensitive.named('ADA'))).rejects.toMatchObject({
      code: 'NotFound',
    });
    expect(said(sensitive.calls)).toEqual(['AdminGetUser ADA', 'DescribeUserPool']);
  });

  it('has no use for the groups of a user whom it refuses', async () => {
    const { cognito, named } = pool(true);
    await expect(findUserWithGroups(cognito, named('bob'))).rejects.toMatchObject({
      code: 'NotFound',
    });
    expect(await findUserWithGroups(cognito, named('ada'))).toMatchObject({ groups: ['a'] });
  });
});

describe('the finder that asks twice', () => {
  const IN_DOUBT = 'GeneralServiceException';
  const NO_POOL = failed('NotFound', 'ResourceNotFoundException');
  const mallory = userAnswer('mallory', { sub: 'other', preferred_username: 'ada' });
  const NOW = new Date('2026-01-02T03:04:05Z');
  const made = (milliseconds: number) =>
    userAnswer('ada', { sub: SUB }, { UserCreateDate: new Date(NOW.getTime() - milliseconds) });
  const [old, newborn] = [made(60_000), made(1_200)];
  beforeAll(() => Promise.all([old, newborn].map((one) => sayTime(one, NOW))));

  it.each<[string, ReturnType<Answer>[], string, number]>([
    ['finds at once whom it may', [ada], 'ada', 1],
    ['finds whom a read that lagged behind did not know', [NOT_FOUND, old], 'ada', 2],
    ['finds whose name led to another for that long', [mallory, old], 'ada', 2],
    ['is in doubt of whom somebody may have made meanwhile', [NOT_FOUND, newborn], IN_DOUBT, 2],
    ['is in doubt of whose age nobody knows', [NOT_FOUND, ada], IN_DOUBT, 2],
    ['takes for gone whom it does not find again', [NOT_FOUND, NOT_FOUND], 'NotFound', 2],
    ['does not ask a pool again that is gone', [NO_POOL, ada], 'NotFound', 1],
    ['does not ask again what it may not', [DENIED, ada], 'AccessDenied', 1],
  ])('%s', async (_, answers, expected, times) => {
    const { cognito, calls } = fakeConnection(({ tries }) => answers[tries - 1] ?? NOT_FOUND);
    const ended = await findUserTwice(cognito, { userPoolId: POOL, username: 'ada' }).then(
      ({ username }) => username,
      ({ code }) => code,
    );
    expect([ended, calls.length]).toEqual([expected, times]);
  });
});

it('a user whose groups nobody tells is not found to be in none', async () => {
  const { cognito } = fakeConnection(({ operation }) =>
    operation === 'AdminGetUser' ? ada : DENIED,
  );
  const finding = findUserWithGroups(cognito, { userPoolId: POOL, username: 'ada' });
  await expect(finding).rejects.toBe(DENIED);
});

it('whose user may be somebody else’s is told what to do', async () => {
  const { cognito } = fakeConnection(({ tries }) => (tries === 1 ? NOT_FOUND : ada));
  await expect(findUserTwice(cognito, { userPoolId: POOL, username: 'ada' })).rejects.toThrow(
    'A user of that name was made only just now, maybe by somebody else, and was not deleted. Delete ' +
      'the resource again if the user is its own, or retain it.',
  );
});

describe('whoever answers to an address', () => {
  it('is its holder, alias or not', async () => {
    const { cognito } = fakeConnection(() => ada);
    expect((await holderOf(cognito, POOL, 'a@b.c'))?.username).toBe('ada');
  });

  it('is nobody where nobody does; any other failure is one', async () => {
    const nobody = fakeConnection(() => NOT_FOUND);
    expect(await holderOf(nobody.cognito, POOL, 'a@b.c')).toBeUndefined();
    const gone = fakeConnection(() => failed('NotFound', 'ResourceNotFoundException'));
    await expect(holderOf(gone.cognito, POOL, 'a@b.c')).rejects.toThrow();
  });
});
