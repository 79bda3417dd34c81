// The Invoke operation as a client sees it: requests, refusals, environment and output of a function.
import { type LambdaUnderTest, lambdaWith, postText } from '../../support/lambda';

const REPORT = `
  if (event.print) console.log('printed');
  if (event.complain) console.error('complained');
  return {
    event,
    environment: process.env,
    cwd: process.cwd(),
    context: { ...context, remaining: context.getRemainingTimeInMillis() },
  };`;

let lambda: LambdaUnderTest;

beforeAll(async () => {
  process.env.SOMETHING_PRIVATE = 'of whoever runs this';
  lambda = await lambdaWith(REPORT, { cognitoUrl: 'http://127.0.0.1:9230' });
});

afterAll(async () => {
  delete process.env.SOMETHING_PRIVATE;
  await lambda.close();
});

describe('the Invoke operation', () => {
  it('hands the event to the function and its answer back', async () => {
    const answer = await lambda.post({ text: 'ä€𝄞' });
    expect(answer).toMatchObject({
      status: 200,
      functionError: null,
      body: { event: { text: 'ä€𝄞' } },
    });
  });

  it('runs the test entrypoint as a function of its own', async () => {
    const { body } = await lambda.post({}, 'TestEntrypoint');
    expect(body).toBe('from testEntrypoint');
  });

  it('refuses a function that is not there', async () => {
    const answer = await lambda.post({}, 'Nobody');
    expect(answer).toMatchObject({ status: 404, errorType: 'ResourceNotFoundException' });
  });

  it('refuses a body that is not JSON', async () => {
    const answer = await postText(lambda.url, '{"action":');
    expect(answer).toMatchObject({ status: 400, errorType: 'InvalidRequestContentException' });
  });

  it('takes 6 MB', async () => {
    const text = JSON.stringify('x'.repeat(6 * 1024 * 1024 - 2));
    expect((await postText(lambda.url, text)).status).toBe(200);
  });

  it('refuses a byte more', async () => {
    const text = JSON.stringify('x'.repeat(6 * 1024 * 1024 - 1));
    const answer = await postText(lambda.url, text);
    expect(answer).toMatchObject({ status: 413, errorType: 'RequestTooLargeException' });
  });

  it('refuses to start on a port that is taken', async () => {
    const port = Number(new URL(lambda.url).port);
    await expect(lambdaWith('', { port })).rejects.toThrow(
      `address already in use 127.0.0.1:${port}`,
    );
  });
});

describe('a function', () => {
  it('sees a Lambda environment and none of the variables around it', async () => {
    const { body } = await lambda.post({});
    expect(body).toMatchObject({
      environment: {
        AWS_LAMBDA_FUNCTION_NAME: 'TypeFunction',
        AWS_REGION: 'us-east-1',
        AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: 'http://127.0.0.1:9230',
      },
    });
    expect(body).not.toHaveProperty('environment.SOMETHING_PRIVATE');
  });

  it('runs in its own folder', async () => {
    const { body } = await lambda.post({});
    expect(body).toMatchObject({ cwd: expect.stringContaining('bundle-') });
  });

  it('gets a context with a request id and the time that is left', async () => {
    const { body } = await lambda.post({});
    expect(body).toMatchObject({
      context: {
        functionName: 'TypeFunction',
        functionVersion: '$LATEST',
        invokedFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:TypeFunction',
        awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        remaining: expect.any(Number),
      },
    });
  });

  it('prints to the log, its name in front', async () => {
    await lambda.post({ print: true, complain: true });
    await lambda.printed(2);
    expect(lambda.lines.sort()).toEqual(['[TypeFunction] complained', '[TypeFunction] printed']);
  });
});
