import { readProviderEvent, readTestEvent } from '../../../../src/runtime/event';

const KEYS = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
const POOL = { UserPoolId: 'us-east-1_x' };

function provider(fields: object = {}, data: object = {}) {
  const requestData = { callerCredentials: KEYS, ...data };
  return readProviderEvent({ action: 'READ', region: 'us-east-1', requestData, ...fields });
}

function test(fields: object = {}, request: object = {}) {
  return readTestEvent({ action: 'READ', credentials: KEYS, request, ...fields });
}

describe('an event of CloudFormation', () => {
  it('is read without what it may leave out', () => {
    expect(provider()).toEqual({
      action: 'READ',
      desired: {},
      previous: {},
      session: { credentials: { ...KEYS, sessionToken: undefined }, region: 'us-east-1' },
      callbackContext: {},
    });
  });

  it.each([undefined, null, 7, 'text', []])('that is %j is refused', (event) => {
    expect(() => readProviderEvent(event)).toThrow('"action" must be one of CREATE');
  });

  it.each([
    ['a key', { accessKeyId: 'k\u00e9y' }],
    ['a token', { sessionToken: 'line\nbreak' }],
  ])('is refused where %s can not be sent as a header', (_, wrong) => {
    const reading = () => provider({}, { callerCredentials: { ...KEYS, ...wrong } });
    expect(reading).toThrow('no "requestData.callerCredentials"');
  });

  it.each(['', 'us east', '-us', 'a.b', 'x'])('is refused where %j is no region', (region) => {
    const before = process.env.AWS_REGION;
    process.env.AWS_REGION = '';
    try {
      expect(() => provider({ region })).toThrow('no "region"');
    } finally {
      if (before === undefined) delete process.env.AWS_REGION;
      else process.env.AWS_REGION = before;
    }
  });

  it('is reported under the names that it has', () => {
    const { report } = provider(
      { stackId: 'arn:stack', resourceType: 'Acme::A::B', awsAccountId: '1' },
      { providerCredentials: KEYS, providerLogGroupName: 'group', logicalResourceId: 'Ada' },
    );
    expect(report).toMatchObject({
      resourceType: 'Acme::A::B',
      logGroup: 'group',
      logStream: 'arn__stack/Ada',
    });
  });

  it('is reported under others where it has none', () => {
    const { report } = provider({ awsAccountId: '1' }, { providerCredentials: KEYS });
    expect(report).toMatchObject({
      resourceType: 'Unknown::Unknown::Unknown',
      logGroup: undefined,
      logStream: '1-us-east-1',
    });
  });
});

describe('an event of a test tool', () => {
  it('has the region beside the request or in it', () => {
    expect(test({ region: 'eu-west-1' }, { region: 'us-east-1' }).session.region).toBe('eu-west-1');
    expect(test({}, { region: 'eu-west-1' }).session.region).toBe('eu-west-1');
  });

  it('has the properties in its request', () => {
    const { desired, previous } = test({}, { region: 'eu-west-1', desiredResourceState: POOL });
    expect([desired, previous]).toEqual([POOL, {}]);
  });

  it('is never reported', () => {
    expect(test({ providerCredentials: KEYS }, { region: 'eu-west-1' }).report).toBeUndefined();
  });
});
