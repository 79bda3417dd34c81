// Who is made, or there already: the answers that are certain enough to go on by.
import { LOST, NOT_FOUND, THROTTLED } from '../cognito/fake-connection';
import { ALIAS, making, OLD, TAKEN, useMaking, YOUNG } from './making';

useMaking();

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
