import { inviteAgain } from '../../../../src/cognito/invitation';
import { declared, POOL, SUB, stored } from '../../../support/users';
import {
  type Answer,
  DENIED,
  failed,
  fakeConnection,
  LOST,
  said,
  THROTTLED,
  timeIsUp,
  useNoPauses,
  userAnswer,
} from './fake-connection';

const user = stored();
const target = { identifier: { userPoolId: POOL, username: 'Ada' }, user };
const at = (UserLastModifiedDate?: Date) =>
  userAnswer('ada', { sub: SUB }, { UserLastModifiedDate });

useNoPauses();

/** Invites by a service whose first try fails so, and that shows the user so when it is asked. */
async function inviting(first: ReturnType<typeof failed>, found: ReturnType<Answer> = at()) {
  const { cognito, calls } = fakeConnection(({ operation, tries }) => {
    if (operation === 'AdminGetUser') return found;
    return tries === 1 ? first : {};
  });
  await inviteAgain({ working: cognito, cleaning: cognito }, target, declared());
  return said(calls);
}

describe('an invitation whose answer is lost', () => {
  it('is sent again where the user has not changed, seen twice since reads may lag', async () => {
    expect(await inviting(LOST, at(user.lastModified))).toEqual([
      'AdminCreateUser ada',
      'AdminGetUser Ada',
      'AdminGetUser Ada',
      'AdminCreateUser ada',
    ]);
  });

  it('is not where the user has changed since: it went out', async () => {
    expect(await inviting(LOST, at(new Date('2026-01-02T03:04:06Z')))).toHaveLength(2);
  });

  it('is not where the service does not say when the user has changed', async () => {
    expect(await inviting(LOST, at())).toHaveLength(2);
  });

  it('is not where the service had not said when the user has changed', async () => {
    const { cognito, calls } = fakeConnection(({ operation, tries }) => {
      if (operation === 'AdminGetUser') return at(user.lastModified);
      return tries === 1 ? LOST : {};
    });
    const undated = { ...target, user: stored({ lastModified: undefined }) };
    await inviteAgain({ working: cognito, cleaning: cognito }, undated, declared());
    expect(said(calls)).toHaveLength(2);
  });

  it('is not where nobody can be asked: one too few can be asked for again', async () => {
    expect(await inviting(LOST, DENIED)).toHaveLength(2);
  });
});

it('an invitation is not sent again where the user is seen to have changed late', async () => {
  const { cognito, calls } = fakeConnection(({ operation, tries }) => {
    if (operation !== 'AdminGetUser') return LOST;
    return tries === 1 ? at(user.lastModified) : at(new Date('2026-01-02T03:04:06Z'));
  });
  await inviteAgain({ working: cognito, cleaning: cognito }, target, declared());
  expect(said(calls)).toEqual(['AdminCreateUser ada', 'AdminGetUser Ada', 'AdminGetUser Ada']);
});

describe('an invitation that nobody answered', () => {
  const ON_ITS_WAY = failed('NetworkFailure', 'AbortError', 'unknown');
  const unchanged = at(user.lastModified);

  it('may go out yet: the code is none that is repeated', async () => {
    timeIsUp();
    await expect(inviting(ON_ITS_WAY, unchanged)).rejects.toMatchObject({
      code: 'GeneralServiceException',
      message: 'AbortError was said. An invitation may go out yet.',
    });
  });

  it('keeps its code where it was answered, or refused for good', async () => {
    timeIsUp();
    await expect(inviting(LOST, unchanged)).rejects.toBe(LOST);
    const refused = failed('InvalidRequest', 'UnsupportedUserStateException');
    await expect(inviting(refused, unchanged)).rejects.toBe(refused);
  });

  it('is remembered when the next try is refused', async () => {
    const { cognito } = fakeConnection(({ operation, tries }) => {
      if (operation === 'AdminGetUser') return unchanged;
      return [ON_ITS_WAY, LOST][tries - 1] ?? {};
    });
    jest.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValue(Number.POSITIVE_INFINITY);
    const asking = inviteAgain({ working: cognito, cleaning: cognito }, target, declared());
    await expect(asking).rejects.toMatchObject({ code: 'GeneralServiceException' });
  });

  it('is throttled where it was throttled alone', async () => {
    timeIsUp();
    await expect(inviting(THROTTLED, unchanged)).rejects.toBe(THROTTLED);
  });

  it('stays refused where the next try is', async () => {
    const refused = failed('InvalidRequest', 'UnsupportedUserStateException');
    const { cognito } = fakeConnection(({ operation, tries }) => {
      if (operation === 'AdminGetUser') return unchanged;
      return tries === 1 ? ON_ITS_WAY : refused;
    });
    const asking = inviteAgain({ working: cognito, cleaning: cognito }, target, declared());
    await expect(asking).rejects.toBe(refused);
  });
});

it('an invitation that was not sent is, without asking', async () => {
  expect(await inviting(THROTTLED)).toEqual(['AdminCreateUser ada', 'AdminCreateUser ada']);
});

it.each(['CodeDeliveryFailureException', 'LimitExceededException'])(
  'an invitation that fails with %s is not repeated',
  async (error) => {
    const failure = failed('GeneralServiceException', error);
    await expect(inviting(failure)).rejects.toBe(failure);
  },
);
