import { makeUser } from '../../../../src/actions/make-user';
import { Failure } from '../../../../src/user/failure';
import { declared, SUB } from '../../../support/users';
import {
  type Answer,
  failed,
  fakeConnection,
  LOST,
  NOT_FOUND,
  said,
  sayTime,
  THROTTLED,
} from '../cognito/fake-connection';

const TAKEN = failed('AlreadyExists', 'UsernameExistsException');
const ALIAS = new Failure('AlreadyExists', 'An account with the given email already exists.', {
  error: 'AliasExistsException',
  fate: 'refused',
});
const UNDELIVERED = failed('GeneralServiceException', 'CodeDeliveryFailureException');
const ON_ITS_WAY = failed('NetworkFailure', 'AbortError', 'unknown');
const REFUSED = failed('InvalidRequest', 'InvalidPasswordException');
const DENIED = failed('AccessDenied', 'AccessDeniedException');

const asOf = new Date('2026-01-02T03:04:06.000Z');

/** Ada as a look finds her, made this many ms before it. */
function ada(age: number, rest: object = {}) {
  const UserAttributes = [
    { Name: 'sub', Value: SUB },
    { Name: 'email', Value: 'ada@example.com' },
  ];
  const UserCreateDate = new Date(asOf.getTime() - age);
  const UserStatus = 'FORCE_CHANGE_PASSWORD';
  return { Username: 'ada', UserAttributes, UserStatus, UserCreateDate, ...rest };
}
const [YOUNG, OLD] = [ada(900), ada(60_000)];

beforeAll(() => Promise.all([YOUNG, OLD].map((answer) => sayTime(answer, asOf))));
beforeEach(() => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

/** Makes ada; the tries end as said and then well, and looks find this, one after the other. */
async function making(found: object | readonly object[], isOurName: boolean, ...tries: Failure[]) {
  const answer: Answer = (call) => {
    if (call.operation === 'AdminCreateUser') return tries[call.tries - 1] ?? { User: ada(0) };
    if (call.operation === 'AdminListGroupsForUser') return { Groups: [] };
    if (call.operation !== 'AdminGetUser') return {};
    return Array.isArray(found) ? (found[call.tries - 1] ?? NOT_FOUND) : found;
  };
  const { cognito, calls } = fakeConnection(answer);
  const user = declared({ attributes: { email: 'ada@example.com' } });
  const named = { user, keepsStoredName: false, isOurName };
  const ended = await makeUser({ working: cognito, cleaning: cognito }, named).then(
    ({ origin }) => ({ origin }),
    ({ code, message }) => ({ code, message }),
  );
  const done = said(calls).filter((call) => !call.startsWith('AdminListGroups'));
  return { calls: done.map((call) => call.replace(/ .*/, '')), ended };
}

describe('a user is made', () => {
  it('by one call in the plain case', async () => {
    expect(await making(NOT_FOUND, false)).toEqual({
      calls: ['AdminCreateUser'],
      ended: { origin: 'new' },
    });
  });

  it('by another try where the first was not carried out, without looking', async () => {
    const { calls, ended } = await making(NOT_FOUND, false, THROTTLED);
    expect(calls).toEqual(['AdminCreateUser', 'AdminCreateUser']);
    expect(ended).toEqual({ origin: 'new' });
  });

  it('by another try where the answer was lost and nobody is there', async () => {
    const { calls, ended } = await making(NOT_FOUND, false, LOST);
    expect(calls).toEqual(['AdminCreateUser', 'AdminGetUser', 'AdminCreateUser']);
    expect(ended).toEqual({ origin: 'new' });
  });
});

describe('a user that is there is', () => {
  it.each([
    ['somebody else’s at the first try', OLD, [TAKEN]],
    ['somebody else’s after throttles alone, though it looks like ours', YOUNG, [THROTTLED, TAKEN]],
    ['somebody else’s after a lost answer, when it is older than that', OLD, [LOST]],
    ['somebody else’s after a lost answer and a repeat', OLD, [LOST, TAKEN]],
  ])('%s', async (_, found, tries) => {
    const { calls, ended } = await making(found, false, ...tries);
    expect(ended).toMatchObject({ code: 'AlreadyExists' });
    expect(calls).not.toContain('AdminDeleteUser');
  });

  it('somebody else’s when it was made while we were throttled', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(70_000);
    clock.mockReturnValue(70_100);
    const { ended } = await making(OLD, false, THROTTLED, LOST);
    expect(ended).toMatchObject({ code: 'AlreadyExists' });
  });

  it('perhaps ours, too, when we were throttled after the lost answer', async () => {
    jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(60_100);
    const { ended } = await making([NOT_FOUND, OLD], false, LOST, THROTTLED, LOST);
    expect(ended).toEqual({ origin: 'on evidence' });
  });

  it('perhaps ours after a lost answer, on evidence', async () => {
    const { ended } = await making(YOUNG, false, LOST);
    expect(ended).toEqual({ origin: 'on evidence' });
  });

  it('certainly ours under a generated name, whoever asked first and however long ago', async () => {
    const { ended } = await making(OLD, true, TAKEN);
    expect(ended).toEqual({ origin: 'resumed' });
  });

  it('ours after a look that lagged, although its own alias is what is taken then', async () => {
    const { ended } = await making([NOT_FOUND, YOUNG], false, LOST, ALIAS);
    expect(ended).toEqual({ origin: 'on evidence' });
  });
});

describe('where a lost try may have made a user', () => {
  const OTHER = ada(900, { UserAttributes: [{ Name: 'sub', Value: SUB }] });

  it.each([
    ['and the one that is there is as it was sent', OLD, [LOST], true],
    ['and the one that is there is another', OTHER, [LOST], false],
    ['and nobody finds who has the name', NOT_FOUND, [LOST, TAKEN, TAKEN, TAKEN], true],
    ['but every try was refused', NOT_FOUND, [TAKEN], false],
  ])('%s, the refusal says so or not', async (_, found, tries, isSaid) => {
    const { ended } = await making(found, false, ...tries);
    expect(ended).toMatchObject({ code: 'AlreadyExists' });
    expect(Object(ended).message.includes('may have been left behind')).toBe(isSaid);
  });
});

describe('an address that another user has', () => {
  it.each([
    ['is refused at once under a generated name', true, [ALIAS], 1],
    ['is refused once nobody of ours is found after a lost answer', false, [LOST, ALIAS], 2],
  ])('%s', async (_, isOurName, tries, times) => {
    const { calls, ended } = await making(NOT_FOUND, isOurName, ...tries);
    expect(ended).toMatchObject({ code: 'AlreadyExists' });
    expect(calls.filter((call) => call === 'AdminCreateUser')).toHaveLength(times);
  });

  it('a name that is taken by nobody is not refused for what else went wrong', async () => {
    expect((await making(NOT_FOUND, false, LOST, LOST, TAKEN)).ended).toEqual({ origin: 'new' });
  });

  it('a name that is taken by nobody whom a look finds is refused in the end', async () => {
    const { calls, ended } = await making(NOT_FOUND, true, TAKEN, TAKEN, TAKEN, TAKEN);
    expect(ended).toMatchObject({ code: 'AlreadyExists' });
    expect(calls.filter((call) => call === 'AdminCreateUser')).toHaveLength(3);
  });
});

describe('a refusal', () => {
  it('that comes before anybody is made is answered at once', async () => {
    const { calls, ended } = await making(YOUNG, false, REFUSED);
    expect([calls, ended]).toMatchObject([['AdminCreateUser'], { code: 'InvalidRequest' }]);
  });

  it('that comes after is answered once the user is taken back', async () => {
    const { calls, ended } = await making(YOUNG, false, THROTTLED, UNDELIVERED);
    expect(calls.slice(-2)).toEqual(['AdminGetUser', 'AdminDeleteUser']);
    expect(ended).toEqual({ code: UNDELIVERED.code, message: UNDELIVERED.message });
  });

  it('takes back nobody who is older than the call', async () => {
    const { calls, ended } = await making(OLD, false, UNDELIVERED);
    expect(calls).not.toContain('AdminDeleteUser');
    expect(ended).toMatchObject({ code: UNDELIVERED.code });
  });

  it('takes back nobody where an earlier try may have met another’s', async () => {
    const { calls } = await making([NOT_FOUND, YOUNG], false, LOST, UNDELIVERED);
    expect(calls.filter((call) => call === 'AdminGetUser')).toHaveLength(2);
    expect(calls).not.toContain('AdminDeleteUser');
    const unsure = failed('InvalidRequest', 'UserLambdaValidationException');
    const { calls: others, ended } = await making(YOUNG, false, unsure);
    expect(others).not.toContain('AdminDeleteUser');
    expect(ended).toMatchObject({ message: expect.stringContaining('is still there') });
  });
});

describe('a refusal that proves that somebody was made', () => {
  it('is answered once that user is found and taken back, though the first look lags', async () => {
    const { calls, ended } = await making([NOT_FOUND, YOUNG], false, UNDELIVERED);
    expect(calls.slice(1)).toEqual(['AdminGetUser', 'AdminGetUser', 'AdminDeleteUser']);
    expect(ended).toEqual({ code: UNDELIVERED.code, message: UNDELIVERED.message });
  });

  it.each([
    ['nobody is found', NOT_FOUND],
    ['the service does not say when it was asked', ada(900)],
    ['its clock says that the user is older', OLD],
  ])('says that there may be one where %s, and touches nobody', async (_, found) => {
    const { calls, ended } = await making(found, false, UNDELIVERED);
    expect(calls).not.toContain('AdminDeleteUser');
    const message = expect.stringContaining('may have been left behind');
    expect(ended).toMatchObject({ code: UNDELIVERED.code, message });
  });

  it('says nothing of the kind where who is there is not as it was sent', async () => {
    const found = ada(60_000, { UserAttributes: [{ Name: 'sub', Value: SUB }] });
    const { ended } = await making(found, false, UNDELIVERED);
    expect(ended).toEqual({ code: UNDELIVERED.code, message: UNDELIVERED.message });
  });

  it('says nothing of the kind where it only may come after', async () => {
    const perhaps = failed('InvalidRequest', 'UserLambdaValidationException');
    for (const found of [NOT_FOUND, OLD]) {
      const { ended } = await making(found, false, perhaps);
      expect(ended).toMatchObject({ message: perhaps.message });
    }
    const { ended } = await making(ada(900), false, perhaps);
    expect(ended).toMatchObject({ message: expect.stringContaining('left behind') });
  });
});

it('a refusal after a lost answer looks once more, and says who is there', async () => {
  const { calls, ended } = await making([NOT_FOUND, YOUNG], false, LOST, DENIED);
  expect(calls).not.toContain('AdminDeleteUser');
  expect(ended).toMatchObject({
    message: expect.stringMatching(
      /was said\. A user of that name .* is still there: delete it if nobody else has made it\.$/,
    ),
  });
});

describe('a request that nobody answered, and that may be carried out yet', () => {
  // The time is up: the pause before the next try would be longer than what is left.
  beforeEach(() => {
    jest.spyOn(Math, 'random').mockReturnValue(Number.POSITIVE_INFINITY);
  });

  it('ends in no code that is repeated: the repeat would meet its user', async () => {
    const { ended } = await making(NOT_FOUND, false, ON_ITS_WAY);
    expect(ended).toMatchObject({
      code: 'GeneralServiceException',
      message: expect.stringMatching(
        /Look for it, and delete it before the stack makes it again\.$/,
      ),
    });
  });

  it('is repeated under a generated name, and where it was answered after all', async () => {
    expect((await making(NOT_FOUND, true, ON_ITS_WAY)).ended).toMatchObject({
      code: 'NetworkFailure',
    });
    expect((await making(NOT_FOUND, false, LOST)).ended).toMatchObject({ code: LOST.code });
  });

  it('is not repeated either where the last look came too soon', async () => {
    const { ended } = await making([NOT_FOUND, YOUNG], false, LOST);
    expect(ended).toMatchObject({ code: 'GeneralServiceException' });
  });

  it('is not looked for where every try was throttled', async () => {
    const { calls, ended } = await making(YOUNG, false, THROTTLED);
    expect([calls, ended]).toMatchObject([['AdminCreateUser'], { code: 'Throttling' }]);
  });

  it('leaves what is certain as it is', async () => {
    const { ended } = await making(OLD, false, ON_ITS_WAY);
    expect(ended).toMatchObject({ code: 'AlreadyExists' });
  });
});

it('a request that nobody answered is remembered by a refusal that comes after it', async () => {
  const { ended } = await making(NOT_FOUND, false, ON_ITS_WAY, DENIED);
  expect(ended).toMatchObject({ code: 'AccessDenied' });
  expect(ended).toMatchObject({ message: expect.stringContaining('may have been left behind') });
});

it('a request that nobody answered is remembered by what comes after it', async () => {
  jest.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValue(Number.POSITIVE_INFINITY);
  const { ended } = await making(NOT_FOUND, false, ON_ITS_WAY, LOST);
  expect(ended).toMatchObject({ code: 'GeneralServiceException' });
});

describe('where nobody answers whether a user was made', () => {
  it('the code is none that is repeated, and the answer says what to look for', async () => {
    const { ended } = await making(DENIED, false, LOST);
    expect(ended).toMatchObject({ code: 'GeneralServiceException' });
    expect(ended).toMatchObject({ message: expect.stringContaining('may have been left behind') });
  });

  it('the repeat will find a generated name again', async () => {
    expect((await making(DENIED, true, LOST)).ended).toMatchObject({ code: LOST.code });
  });
});
