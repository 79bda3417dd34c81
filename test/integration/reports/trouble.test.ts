// Whatever becomes of logs and metrics, the answer is the same and does not wait for them.
import type { Fault } from '../../../local/faults';
import { misfit } from '../../support/misfit';
import { type ReportingResource, startReporting } from '../../support/reports';

const ALWAYS = { operation: '*', times: Number.POSITIVE_INFINITY };
const TROUBLES: readonly [string, Fault][] = [
  ['fails', ALWAYS],
  ['denies access', { ...ALWAYS, error: { name: 'AccessDeniedException' } }],
  ['throttles', { ...ALWAYS, error: { name: 'ThrottlingException' } }],
  ['drops the connection', { ...ALWAYS, kind: 'disconnect' }],
  ['never answers', { ...ALWAYS, kind: 'hang' }],
];

let resource: ReportingResource;

beforeEach(async () => {
  resource = await startReporting();
});

afterEach(() => resource.close());

describe('an answer', () => {
  it.each(TROUBLES)('is the same when CloudWatch %s', async (_, fault) => {
    const answer = await resource.report();
    resource.cloudWatch.faults.add(fault);
    const calls = await resource.reportsDuring(async () => {
      expect(await resource.report()).toEqual(answer);
    });
    expect(calls).toEqual(expect.arrayContaining(['PutLogEvents', 'PutMetricData']));
  });

  it('is the same when CloudWatch is not there at all', async () => {
    const answer = await resource.report();
    await resource.cloudWatch.close();
    expect(await resource.report()).toEqual(answer);
  });

  it.each(['PutMetricData', 'PutLogEvents', 'CreateLogGroup', 'CreateLogStream'])(
    'is a failure’s own code and message when %s never answers',
    async (operation) => {
      const properties = { UserPoolId: 'us-east-1_nobody', Username: 'nobody' };
      const answer = await resource.act({ action: 'READ', properties });
      expect(answer.errorCode).toBe('NotFound');
      resource.cloudWatch.faults.add({ operation, kind: 'hang' });
      expect(await resource.report({ properties })).toEqual(answer);
    },
  );
});

describe('the function’s own log', () => {
  const DENIED = 'AccessDeniedException';
  const failures = (): string[][] =>
    resource.log.flatMap((line) => {
      const [, names] = /{"reportsFailed":(.*)}$/.exec(line) ?? [];
      return names ? [JSON.parse(names)] : [];
    });
  // On a busy machine the other report may be too late.
  const errors = () =>
    failures()
      .flat()
      .filter((name) => name !== 'AbortError');

  it('says nothing of reports that went well, or that nobody asked for', async () => {
    await resource.report();
    await resource.report({ providerLogGroupName: undefined });
    expect([errors(), failures().filter((names) => names.length === 0)]).toEqual([[], []]);
  });

  it.each(['PutMetricData', 'PutLogEvents', 'CreateLogStream', 'CreateLogGroup'])(
    'names the error of %s',
    async (operation) => {
      resource.cloudWatch.faults.add({ operation, error: { name: DENIED } });
      await resource.report();
      expect(errors()).toEqual([DENIED]);
    },
  );

  // Such as a key that CloudWatch quotes in its place.
  it.each(['AKIDEXAMPLE', '7Exception', 'Exception7'])(
    'has no name that may be anything else: %s',
    async (name) => {
      resource.cloudWatch.faults.add({ operation: 'PutLogEvents', error: { name } });
      await resource.report();
      expect(errors()).toEqual(['Error']);
    },
  );

  it('names it also where the name has no such ending', async () => {
    const error = { name: 'InvalidClientTokenId' };
    resource.cloudWatch.faults.add({ operation: 'PutMetricData', error });
    await resource.report();
    expect(errors()).toEqual(['InvalidClientTokenId']);
  });

  it('names those of both', async () => {
    resource.cloudWatch.faults.add({ ...ALWAYS, error: { name: DENIED } });
    await resource.report();
    expect(errors()).toEqual([DENIED, DENIED]);
  });
});

describe('logs and metrics', () => {
  // The one that hangs never ends, so the other can't have waited for it.
  it('are not kept back by each other', async () => {
    await resource.report();
    const { cloudWatch } = resource;
    cloudWatch.faults.add({ operation: 'PutMetricData', kind: 'hang' });
    expect(await resource.reportsDuring(() => resource.report())).toContain('PutLogEvents');
    cloudWatch.faults.add({ operation: 'PutLogEvents', kind: 'hang' });
    expect(await resource.reportsDuring(() => resource.report())).toContain('PutMetricData');
  });

  it('are sent again by the next invocation', async () => {
    resource.cloudWatch.faults.add({ operation: '*', kind: 'hang', times: 2 });
    await resource.report();
    const calls = await resource.reportsDuring(() => resource.report());
    expect(calls).toEqual(expect.arrayContaining(['PutLogEvents', 'PutMetricData']));
    expect(resource.cloudWatch.metrics).not.toEqual([]);
  });

  it.each([[{}], ['text'], [{ accessKeyId: null, secretAccessKey: null }]])(
    'need usable credentials, the answer does not (%j)',
    async (credentials) => {
      const answer = await resource.report();
      const providerCredentials = misfit(credentials);
      expect(await resource.report({ providerCredentials })).toEqual(answer);
    },
  );
});
