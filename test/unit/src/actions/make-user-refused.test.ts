// What a refusal leaves behind: who is taken back, and who is said to be there.
import { SUB } from '../../../support/users';
import { DENIED, failed, LOST, NOT_FOUND, THROTTLED } from '../cognito/fake-connection';
import { ada, making, OLD, REFUSED, TAKEN, UNDELIVERED, useMaking, YOUNG } from './making';

useMaking();

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
    expect(ended.message?.includes('may have been left behind')).toBe(isSaid);
  });
});
