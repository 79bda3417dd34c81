import { entrypointsOf } from '../../../../src/runtime/entrypoint';
import type { Handler, Properties, Request } from '../../../../src/runtime/request';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'key', sessionToken: 'token' };

function providerEvent(partial: object = {}, data: object = {}) {
  return {
    action: 'READ',
    region: 'eu-west-1',
    bearerToken: 'client-request-token',
    ...partial,
    requestData: {
      callerCredentials: credentials,
      logicalResourceId: 'Ada',
      resourceProperties: { Name: 'ada' },
      ...data,
    },
  };
}

/** A resource type whose every action is the handler; its model is the properties themselves. */
function resource(handler: Handler<Properties>) {
  const handlers = {
    CREATE: handler,
    READ: handler,
    UPDATE: handler,
    DELETE: handler,
    LIST: handler,
  };
  const same = (properties: Properties) => properties;
  return entrypointsOf({ toModel: same, toPreviousModel: same, toProperties: same, handlers });
}

const budget = { left: expect.any(Function) };
const handlerTools = { onCall: expect.any(Function), working: budget, cleaning: budget };

async function requestOf(event: unknown, which: 'entrypoint' | 'testEntrypoint' = 'entrypoint') {
  const seen: Request<Properties>[] = [];
  await resource(async (request) => {
    seen.push(request);
    return {};
  })[which](event);
  return seen[0];
}

let lines: string[];
beforeEach(() => {
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => jest.restoreAllMocks());

describe('a provider event', () => {
  it('becomes the request of its handler', async () => {
    const event = providerEvent(
      { action: 'UPDATE', nextToken: 'page-2' },
      { previousResourceProperties: { Name: 'old' } },
    );
    expect(await requestOf(event)).toEqual({
      action: 'UPDATE',
      desired: { Name: 'ada' },
      previous: { Name: 'old' },
      session: { credentials, region: 'eu-west-1', ...handlerTools },
      logicalResourceId: 'Ada',
      clientRequestToken: 'client-request-token',
      nextToken: 'page-2',
    });
  });

  it('may lack all that is optional', async () => {
    const event = { ...providerEvent(), requestData: { callerCredentials: credentials } };
    expect(await requestOf(event)).toMatchObject({ desired: {} });
  });

  it('has nothing before it but on an update', async () => {
    const event = providerEvent({}, { previousResourceProperties: { Name: 'old' } });
    expect((await requestOf(event))?.previous).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'READ'],
    ['no request data', { action: 'READ' }],
    ['an unknown action', providerEvent({ action: 'DROP' })],
    ['an action of Object', providerEvent({ action: 'constructor' })],
    ['no credentials', providerEvent({}, { callerCredentials: null })],
    ['no region', providerEvent({ region: undefined })],
    ['half of the credentials', providerEvent({}, { callerCredentials: { accessKeyId: 'a' } })],
  ])('that is or has %s is an invalid request', async (_, event) => {
    const answer = await resource(async () => ({})).entrypoint(event);
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
    expect(answer.message).toMatch(/^The event/);
  });
});

describe('a provider event with provider credentials', () => {
  const named = (partial: object, data: object) =>
    requestOf(
      providerEvent(
        { resourceType: 'Acme::A::B', ...partial },
        { providerCredentials: credentials, ...data },
      ),
    );

  it('says where to report to, in the streams that the stock runtime uses', async () => {
    const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/team/1';
    const request = await named({ stackId }, { providerLogGroupName: 'group' });
    expect(request?.report).toEqual({
      credentials,
      region: 'eu-west-1',
      resourceType: 'Acme::A::B',
      logGroup: 'group',
      logStream: 'arn__aws__cloudformation__eu-west-1__123456789012__stack/team/1/Ada',
    });
  });

  it('has a stream for the account and Region where there is no stack', async () => {
    const request = await named({ awsAccountId: '123456789012' }, {});
    expect(request?.report).toMatchObject({
      logStream: '123456789012-eu-west-1',
      logGroup: undefined,
    });
  });
});

describe('a test event', () => {
  it('becomes the same request', async () => {
    const request = {
      clientRequestToken: 'client-request-token',
      desiredResourceState: { Name: 'ada' },
      previousResourceState: { Name: 'old' },
      logicalResourceIdentifier: 'Ada',
      nextToken: 'page-2',
    };
    const event = {
      action: 'UPDATE',
      credentials,
      region: 'eu-west-1',
      request,
    };
    const provider = providerEvent(
      { action: 'UPDATE', nextToken: 'page-2' },
      { previousResourceProperties: { Name: 'old' } },
    );
    const expected = await requestOf(provider);
    expect(await requestOf(event, 'testEntrypoint')).toEqual({
      ...expected,
      session: { ...expected?.session, ...handlerTools },
    });
  });
});

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
    expect(JSON.stringify([answer, lines])).not.toContain('Tr0ub4dor');
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
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ duration: 70 });
  });
});

describe('the log', () => {
  it('says in one line what was asked, how it ended and what it took', async () => {
    await resource(async ({ session }) => {
      session.onCall();
      session.onCall();
      return { errorCode: 'NotFound', message: 'gone' };
    }).entrypoint(providerEvent());
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      action: 'READ',
      logicalResourceId: 'Ada',
      status: 'FAILED',
      errorCode: 'NotFound',
      duration: expect.any(Number),
      calls: 2,
    });
  });
});

it('a handler that does not heed its time is given up, and nobody may repeat what it was doing', async () => {
  const { entrypoint } = resource(() => new Promise(() => undefined));
  const progress = await entrypoint(providerEvent(), { getRemainingTimeInMillis: () => 2_000 });
  expect(progress).toMatchObject({
    status: 'FAILED',
    errorCode: 'GeneralServiceException',
    message: 'The handler ran out of time.',
  });
});
