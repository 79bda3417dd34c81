// How a client may ask for an invocation: types, names, versions, logs, no payload.
import { type LambdaUnderTest, lambdaWith } from '../../support/lambda';

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:TypeFunction';

let lambda: LambdaUnderTest;
beforeEach(async () => {
  lambda = await lambdaWith(`
    for (const line of event.print ?? []) console.log(line);
    if (event.crash) process.exit(3);
    if (event.fail) throw new Error('failed');
    return event;`);
});
afterEach(() => lambda.close());

const invoke = (
  headers: Record<string, string>,
  body?: string,
  path = 'TypeFunction/invocations',
): Promise<Response> =>
  fetch(`${lambda.url}/2015-03-31/functions/${path}`, { method: 'POST', headers, body });

const event = (value: object) => JSON.stringify(value);

describe('an invocation', () => {
  it('that is a dry run runs nothing', async () => {
    const answer = await invoke(
      { 'x-amz-invocation-type': 'DryRun' },
      event({ print: ['not me'] }),
    );
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    await invoke({}, event({ print: ['me'] }));
    await lambda.printed(1);
    expect(lambda.lines).toEqual(['[TypeFunction] me']);
  });

  it('of a dry run still needs a function and a payload in JSON', async () => {
    const headers = { 'x-amz-invocation-type': 'DryRun' };
    expect((await invoke(headers, '{}', 'Nobody/invocations')).status).toBe(404);
    expect((await invoke(headers, '{')).status).toBe(400);
  });

  it('that nobody waits for is accepted, and runs', async () => {
    const headers = { 'x-amz-invocation-type': 'Event' };
    const answer = await invoke(headers, event({ print: ['ran'], fail: true }));
    expect([answer.status, await answer.text()]).toEqual([202, '']);
    expect(answer.headers.get('x-amz-function-error')).toBeNull();
    await lambda.printed(1);
    expect(lambda.lines).toEqual(['[TypeFunction] ran']);
  });

  it('that nobody waits for carries a megabyte at most', async () => {
    const headers = { 'x-amz-invocation-type': 'Event' };
    const megabyte = `"${'x'.repeat(1024 * 1024 - 2)}"`;
    expect((await invoke(headers, megabyte)).status).toBe(202);
    expect((await invoke(headers, `${megabyte} `)).status).toBe(413);
  });

  it('of no known type is refused', async () => {
    const answer = await invoke({ 'x-amz-invocation-type': 'Later' }, '{}');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-amzn-errortype')).toBe('InvalidParameterValueException');
  });

  it('without a payload gets an empty event', async () => {
    const answer = await invoke({});
    expect([answer.status, await answer.json()]).toEqual([200, {}]);
  });

  it.each([
    'TypeFunction/invocations?Qualifier=%24LATEST',
    `${ARN}/invocations`,
    `${encodeURIComponent(`${ARN}:$LATEST`)}/invocations`,
    '123456789012:function:TypeFunction/invocations',
  ])('finds the function by %s, and says which version ran', async (path) => {
    const answer = await invoke({}, '{}', path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-amz-executed-version')).toBe('$LATEST');
  });

  it.each([
    ['TypeFunction/invocations?Qualifier=1', `${ARN}:1`],
    ['999999999999:function:TypeFunction/invocations', ARN.replace('123456789012', '999999999999')],
  ])('does not find it by %s', async (path, arn) => {
    const answer = await invoke({}, '{}', path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ message: `Function not found: ${arn}` });
  });
});

describe('the tail of the log', () => {
  const tailOf = async (value: object) => {
    const answer = await invoke({ 'x-amz-log-type': 'Tail' }, event(value));
    const result = answer.headers.get('x-amz-log-result') ?? '';
    return Buffer.from(result, 'base64').toString('utf8').split('\n');
  };

  it('is that of this invocation alone, and all of it', async () => {
    await tailOf({ print: ['before'] });
    const print = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    const lines = await tailOf({ print });
    expect(lines[0]).toMatch(/^START RequestId: [0-9a-f-]{36} Version: \$LATEST$/);
    expect(lines.slice(1, 51)).toEqual(print);
    expect(lines[51]).toMatch(/^END RequestId: /);
  });

  it.each([{ fail: true }, { crash: true }])('is there when it fails (%j)', async (how) => {
    expect(await tailOf({ ...how, print: ['last words'] })).toContain('last words');
  });

  it('is left out unless it is asked for', async () => {
    const answer = await invoke({}, event({ print: ['line'] }));
    expect(answer.headers.has('x-amz-log-result')).toBe(false);
  });
});
