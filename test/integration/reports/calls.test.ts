// Which calls an invocation makes to tell the provider how it went, and what it tells.
import { GROUP, type ReportingResource, startReporting } from '../../support/reports';

const STREAM = 'arn__aws__cloudformation__us-east-1__123456789012__stack/s/1/Ada';
const ASKING = {
  logicalResourceId: 'Ada',
  stackId: 'arn:aws:cloudformation:us-east-1:123456789012:stack/s/1',
};
const PROVIDER = { accessKeyId: 'provider', secretAccessKey: 'key', sessionToken: 'token' };
const TYPE = 'AWS::Cognito::UserPoolUser';
const ANSWERED = { DimensionKeyActionType: 'READ', DimensionKeyResourceType: TYPE };
const NAMESPACE = 'AWS/CloudFormation/AWS/Cognito/UserPoolUser';

let resource: ReportingResource;

beforeEach(async () => {
  resource = await startReporting();
});

afterEach(() => resource.close());

const lines = () =>
  resource.cloudWatch.logs
    .get(GROUP)
    ?.get(STREAM)
    ?.map(({ message }) => message);

describe('an invocation whose event asks for nothing', () => {
  it('calls no CloudWatch', async () => {
    const { report } = resource;
    const calls = await resource.reportsDuring(() => report({ providerLogGroupName: undefined }));
    expect(calls).toEqual([]);
  });
});

describe('an invocation whose event has provider credentials and no group', () => {
  it('publishes its metrics in one call, as the stock runtime names them', async () => {
    const event = { providerLogGroupName: undefined, providerCredentials: PROVIDER };
    expect(await resource.reportsDuring(() => resource.report(event))).toEqual(['PutMetricData']);
    expect(resource.cloudWatch.metrics).toEqual([
      {
        namespace: NAMESPACE,
        name: 'HandlerInvocationCount',
        unit: 'Count',
        value: 1,
        dimensions: ANSWERED,
      },
      {
        namespace: NAMESPACE,
        name: 'HandlerInvocationDuration',
        unit: 'Milliseconds',
        value: expect.any(Number),
        dimensions: ANSWERED,
      },
    ]);
  });

  it('publishes the error code of a failure as well', async () => {
    const properties = { UserPoolId: 'us-east-1_nobody', Username: 'nobody' };
    await resource.report({
      properties,
      providerLogGroupName: undefined,
      providerCredentials: PROVIDER,
    });
    expect(resource.cloudWatch.metrics).toContainEqual({
      namespace: NAMESPACE,
      name: 'HandlerException',
      unit: 'Count',
      value: 1,
      dimensions: { ...ANSWERED, DimensionKeyExceptionType: 'NotFound' },
    });
  });
});

describe('an invocation whose event names a log group', () => {
  it('writes one line to the stream that the stock runtime would choose', async () => {
    await resource.report(ASKING);
    expect(lines()?.map((line) => JSON.parse(line))).toEqual([
      {
        action: 'READ',
        logicalResourceId: 'Ada',
        status: 'SUCCESS',
        duration: expect.any(Number),
        calls: expect.any(Number),
      },
    ]);
  });

  it('writes the error code of a failure', async () => {
    const properties = { UserPoolId: 'us-east-1_nobody', Username: 'nobody' };
    await resource.report({ ...ASKING, properties });
    expect(lines()).toEqual([expect.stringContaining('"errorCode":"NotFound"')]);
  });

  it('takes one call for the log and one for the metrics once the stream is there', async () => {
    await resource.report(ASKING);
    const calls = await resource.reportsDuring(() => resource.report(ASKING));
    expect(calls).toEqual(['PutLogEvents', 'PutMetricData']);
    expect(lines()).toHaveLength(2);
  });

  it('makes the stream alone where the group is there', async () => {
    await resource.report({ ...ASKING, logicalResourceId: 'Bob' });
    const calls = await resource.reportsDuring(() => resource.report(ASKING));
    expect(calls).not.toContain('CreateLogGroup');
    expect(lines()).toHaveLength(1);
  });

  it.each([
    ['group', 'CreateLogGroup', false],
    ['stream', 'CreateLogStream', true],
  ])('writes its line although another invocation made the %s', async (_, operation, hasGroup) => {
    if (hasGroup) await resource.report({ ...ASKING, logicalResourceId: 'Bob' });
    const error = { name: 'ResourceAlreadyExistsException' };
    resource.cloudWatch.faults.add({ operation, when: 'after', error });
    await resource.report(ASKING);
    expect(lines()).toHaveLength(1);
  });

  it('reports each invocation to the account that it was made for', async () => {
    await resource.report(ASKING);
    const group = 'another-group';
    const provider = { providerLogGroupName: group, providerCredentials: PROVIDER };
    await resource.report({ ...ASKING, ...provider });
    expect(lines()).toHaveLength(1);
    expect(resource.cloudWatch.logs.get(group)?.get(STREAM)).toHaveLength(1);
  });
});
