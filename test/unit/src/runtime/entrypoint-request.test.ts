// What a handler is asked, of either event.
import type { Properties, Request } from '../../../../src/runtime/request';
import { resource, useLog } from './fake-resource';
import { KEYS, providerEvent } from './provider-event';

const UPDATE = providerEvent(
  { action: 'UPDATE', nextToken: 'page-2' },
  { previousResourceProperties: { Name: 'old' } },
);
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

useLog();

describe('a provider event', () => {
  it('becomes the request of its handler', async () => {
    expect(await requestOf(UPDATE)).toEqual({
      action: 'UPDATE',
      desired: { Name: 'ada' },
      previous: { Name: 'old' },
      session: { credentials: KEYS, region: 'eu-west-1', ...handlerTools },
      logicalResourceId: 'Ada',
      clientRequestToken: 'client-request-token',
      nextToken: 'page-2',
    });
  });

  it('may lack all that is optional', async () => {
    const event = { ...providerEvent(), requestData: { callerCredentials: KEYS } };
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
        { providerCredentials: KEYS, ...data },
      ),
    );

  it('says where to report to, in the streams that the stock runtime uses', async () => {
    const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/team/1';
    const request = await named({ stackId }, { providerLogGroupName: 'group' });
    expect(request?.report).toEqual({
      credentials: KEYS,
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
    const event = { action: 'UPDATE', credentials: KEYS, region: 'eu-west-1', request };
    const expected = await requestOf(UPDATE);
    expect(await requestOf(event, 'testEntrypoint')).toEqual({
      ...expected,
      session: { ...expected?.session, ...handlerTools },
    });
  });
});
