import { resource, useLog } from './fake-resource';
import { providerEvent } from './provider-event';

const log = useLog();

describe('the answer', () => {
  it('is the handler’s, as plain JSON without empty members', async () => {
    const page = { resourceModels: [], nextToken: 'page-3' };
    const answer = await resource(async () => page).entrypoint(providerEvent());
    const others = { status: 'SUCCESS', message: '', callbackDelaySeconds: 0 };
    expect(answer).toStrictEqual({ ...page, ...others });
  });

  it.each([
    ['an error', new TypeError('Tr0ub4dor&3 is not a function')],
    ['anything else', 'Tr0ub4dor&3'],
  ])('to %s thrown is a failure that quotes nothing', async (_, thrown) => {
    const answer = await resource(async () => {
      throw thrown;
    }).entrypoint(providerEvent());
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InternalFailure' });
    expect(JSON.stringify([answer, log.lines])).not.toContain('Tr0ub4dor');
  });

  it.each([
    ['TypeError', new TypeError('x is not a function')],
    ['string', 'thrown'],
  ])('to a bug says that it is one, and of what kind: %s', async (kind, thrown) => {
    const answer = await resource(async () => {
      throw thrown;
    }).entrypoint(providerEvent());
    expect(answer.message).toBe(
      `The handler failed unexpectedly (${kind}). This is a bug in the resource type.`,
    );
  });
});

describe('a handler that does not heed its time', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is given up, and nobody may repeat by himself what it was doing', async () => {
    const { entrypoint } = resource(() => new Promise(() => undefined));
    const answering = entrypoint(providerEvent(), { getRemainingTimeInMillis: () => 0 });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await answering).toMatchObject({
      status: 'FAILED',
      errorCode: 'GeneralServiceException',
      message: 'The handler ran out of time.',
    });
  });

  it('is logged with the time that it took', async () => {
    jest.advanceTimersByTime(60_000);
    const { entrypoint } = resource(async () => {
      jest.advanceTimersByTime(70);
      return {};
    });
    await entrypoint(providerEvent());
    expect(JSON.parse(log.lines[0] ?? '')).toMatchObject({ duration: 70 });
  });
});

describe('the log', () => {
  it('says in one line what was asked, how it ended and what it took', async () => {
    await resource(async ({ session }) => {
      session.onCall();
      session.onCall();
      return { errorCode: 'NotFound', message: 'gone' };
    }).entrypoint(providerEvent());
    expect(log.lines).toHaveLength(1);
    expect(JSON.parse(log.lines[0] ?? '')).toEqual({
      action: 'READ',
      logicalResourceId: 'Ada',
      status: 'FAILED',
      errorCode: 'NotFound',
      duration: expect.any(Number),
      calls: 2,
    });
  });
});
