// What nobody answered: whether the event may be repeated, and what the author has to look for.
import { Failure } from '../../../../src/user/failure';
import { DENIED, LOST, NOT_FOUND, THROTTLED, timeIsUp } from '../cognito/fake-connection';
import { making, OLD, ON_ITS_WAY, useMaking, YOUNG } from './making';

const LEFT_BEHIND = expect.stringContaining('may have been left behind');

useMaking();

describe('a request that nobody answered, and that may be carried out yet', () => {
  beforeEach(timeIsUp);

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
  expect(ended).toMatchObject({ code: 'AccessDenied', message: LEFT_BEHIND });
});

it('a request that nobody answered is remembered by what comes after it', async () => {
  jest.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValue(Number.POSITIVE_INFINITY);
  const { ended } = await making(NOT_FOUND, false, ON_ITS_WAY, LOST);
  expect(ended).toMatchObject({ code: 'GeneralServiceException' });
});

describe('where nobody answers whether a user was made', () => {
  it('the code is none that is repeated, and the answer says what to look for', async () => {
    const { ended } = await making(DENIED, false, LOST);
    expect(ended).toMatchObject({ code: 'GeneralServiceException', message: LEFT_BEHIND });
  });

  it('the answer says why nobody can see it, where that is something else', async () => {
    const { message } = (await making(DENIED, false, LOST)).ended;
    expect(message).toContain('Looking for it failed: AccessDeniedException was said. Look for it');
    const same = new Failure(LOST.code, DENIED.message, LOST.call);
    expect((await making(DENIED, false, same)).ended.message).toBe(
      'AccessDeniedException was said. Whether a user was made is not known: one of that name may have ' +
        'been left behind. Look for it, and delete it before the stack makes it again.',
    );
  });

  it('the repeat will find a generated name again', async () => {
    expect((await making(DENIED, true, LOST)).ended).toMatchObject({ code: LOST.code });
  });
});
