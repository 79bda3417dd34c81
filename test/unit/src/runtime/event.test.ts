import { readProviderEvent, readTestEvent } from '../../../../src/runtime/event';
import { InvalidRequest } from '../../../../src/runtime/request';
import { KEYS, providerEvent } from './provider-event';

function reading(event: unknown) {
  return () => readProviderEvent(event);
}

/** Without what every process of Lambda has. */
function withoutRegion(work: () => void): void {
  const { AWS_REGION } = process.env;
  delete process.env.AWS_REGION;
  try {
    work();
  } finally {
    if (AWS_REGION !== undefined) process.env.AWS_REGION = AWS_REGION;
  }
}

describe('credentials', () => {
  it.each([
    ['a key that is no text', { ...KEYS, accessKeyId: 7 }],
    ['a secret that is no text', { ...KEYS, secretAccessKey: null }],
    ['a key that can’t be a header', { ...KEYS, accessKeyId: 'a\nb' }],
    ['a key that begins with what can’t', { ...KEYS, accessKeyId: '\nab' }],
    ['a key that ends with what can’t', { ...KEYS, accessKeyId: 'abé' }],
    ['a token that can’t be a header', { ...KEYS, sessionToken: 'tökën' }],
  ])('with %s are none', (_, callerCredentials) => {
    expect(reading(providerEvent({}, { callerCredentials }))).toThrow(InvalidRequest);
  });

  it.each([undefined, '', 7])('may come without a token: %j', (sessionToken) => {
    const { session } = readProviderEvent(
      providerEvent({}, { callerCredentials: { ...KEYS, sessionToken } }),
    );
    expect(session.credentials).toEqual({ ...KEYS, sessionToken: undefined });
  });

  it('that are missing are named where they were looked for', () => {
    expect(reading({ action: 'READ' })).toThrow('no "requestData.callerCredentials"');
    expect(() => readTestEvent({ action: 'READ' })).toThrow('no "credentials"');
  });
});

describe('the region', () => {
  it.each(['eu-west-1', 'us-gov-east-1', 'US-EAST-1', 'x'.repeat(63)])('may be %s', (region) => {
    expect(readProviderEvent(providerEvent({ region })).session.region).toBe(region);
  });

  it.each(['-eu-west-1', 'eu-west-1-', 'eu.west', 'a@b', 'evil/eu', 'eu/evil', 'x'.repeat(64)])(
    'can’t be %s, for it becomes part of a host name',
    (region) => {
      expect(reading(providerEvent({ region }))).toThrow('no "region" that is the name of one');
    },
  );

  it.each([undefined, '', 7, null])('is not %j', (region) => {
    withoutRegion(() => expect(reading(providerEvent({ region }))).toThrow('no "region"'));
  });
});

it('an unknown action is answered by those that there are', () => {
  expect(reading(providerEvent({ action: 'DROP' }))).toThrow(
    'must be one of CREATE, READ, UPDATE, DELETE, LIST.',
  );
});

it.each(['', 7, {}, null])('what is no text is left out: %j', (value) => {
  const event = providerEvent(
    { bearerToken: value, nextToken: value },
    { logicalResourceId: value },
  );
  expect(readProviderEvent(event)).toMatchObject({
    clientRequestToken: undefined,
    nextToken: undefined,
    logicalResourceId: undefined,
  });
});

it('reports of a type that the event does not name are of an unknown one', () => {
  const { report } = readProviderEvent(providerEvent({}, { providerCredentials: KEYS }));
  expect(report?.resourceType).toBe('Unknown::Unknown::Unknown');
});
