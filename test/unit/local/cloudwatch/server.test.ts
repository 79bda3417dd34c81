// Logs and metrics behind HTTP: which service a request is for, what is recorded, and the wire.
import { gzipSync } from 'node:zlib';
import { type CloudWatchServer, startCloudWatch } from '../../../../local/cloudwatch/server';
import { oneMetric, post } from './builders';

const METRICS = 'GraniteServiceVersion20100801.PutMetricData';
const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

let server: CloudWatchServer;

beforeEach(async () => {
  server = await startCloudWatch();
});

afterEach(() => server.close());

const called = () => server.calls.map(({ service, operation }) => `${service}:${operation}`);

describe('the server of logs and metrics', () => {
  it('keeps logs by group and stream', async () => {
    const names = { logGroupName: 'group', logStreamName: 'stream' };
    const logEvents = [{ timestamp: 1, message: 'said' }];
    await post(server.url, 'Logs_20140328.CreateLogGroup', names);
    await post(server.url, 'Logs_20140328.CreateLogStream', names);
    await post(server.url, 'Logs_20140328.PutLogEvents', { ...names, logEvents });
    expect(server.logs.get('group')?.get('stream')).toEqual(logEvents);
    expect(called()).toEqual(['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']);
  });

  it('records the input of a call that it refuses', async () => {
    const input = { logGroupName: 'group', logStreamName: 'stream' };
    const { status, body } = await post(server.url, 'Logs_20140328.CreateLogStream', input);
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { __type: 'ResourceNotFoundException' },
    });
    expect(server.calls).toEqual([{ service: 'logs', operation: 'CreateLogStream', input }]);
  });

  it('keeps metrics, compressed ones too', async () => {
    await post(server.url, METRICS, oneMetric());
    const headers = { 'x-amz-target': METRICS, 'content-encoding': 'gzip' };
    const body = new Uint8Array(gzipSync(JSON.stringify(oneMetric({ Value: 2 }))));
    await fetch(server.url, { method: 'POST', headers, body });
    expect(server.metrics.map(({ value }) => value)).toEqual([1, 2]);
  });

  it('takes metrics in the query protocol and answers it in XML', async () => {
    const body = 'Action=PutMetricData&Namespace=N&MetricData.member.1.MetricName=A';
    const send = (rest: string) =>
      fetch(server.url, { method: 'POST', headers: FORM, body: body + rest });
    const taken = await send('&MetricData.member.1.Value=1');
    expect([taken.status, await taken.text()]).toEqual([200, '<PutMetricDataResponse/>']);
    const refused = await send('');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('<Error><Code>InvalidParameterValue</Code>');
    expect(server.metrics).toHaveLength(1);
    expect(called()).toEqual(['monitoring:PutMetricData', 'monitoring:PutMetricData']);
  });

  it.each([
    ['ListObjectsV2', 'GET', '/bucket?list-type=2&prefix=folder%2F'],
    ['CreateBucket', 'PUT', '/bucket'],
    ['CreateBucket', 'PUT', '/bucket/'],
    ['PutObject', 'PUT', '/bucket/folder/'],
  ])('refuses S3’s %s', async (operation, method, path) => {
    const response = await fetch(server.url + path, { method });
    expect([response.status, await response.text()]).toEqual([
      403,
      '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    ]);
    expect(called()).toEqual([`s3:${operation}`]);
  });

  it('knows no other operation', async () => {
    for (const target of ['Logs_20140328.GetLogEvents', 'GraniteServiceVersion20100801.X']) {
      expect((await post(server.url, target, {})).body).toMatchObject({
        __type: 'UnknownOperationException',
      });
    }
  });

  it('has the faults that it is told', async () => {
    const error = { name: 'ThrottlingException', message: 'Rate exceeded' };
    server.faults.add({ operation: 'PutMetricData', error });
    server.faults.add({ operation: 'PutMetricData', kind: 'disconnect' });
    expect(await post(server.url, METRICS, oneMetric())).toEqual({
      status: 400,
      body: { __type: 'ThrottlingException', message: 'Rate exceeded' },
    });
    await expect(post(server.url, METRICS, oneMetric())).rejects.toThrow('fetch failed');
    expect(server.metrics).toEqual([]);
    expect(called()).toHaveLength(2);
  });

  it('drops a connection on which no request can be read', async () => {
    const headers = { 'x-amz-target': METRICS };
    const sent = fetch(server.url, { method: 'POST', headers, body: '{' });
    await expect(sent).rejects.toThrow('fetch failed');
  });

  it('closes while a call hangs', async () => {
    server.faults.add({ operation: 'PutMetricData', kind: 'hang' });
    const call = post(server.url, METRICS, oneMetric()).catch(() => 'closed');
    while (server.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await server.close();
    expect(await call).toBe('closed');
  });
});
