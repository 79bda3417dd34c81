// What a function's process may see of the machine that it runs on.
import { lambdaEnvironment } from '../../../../local/lambda/environment';

const input = {
  functionName: 'TypeFunction',
  handler: 'handlers.entrypoint',
  taskRoot: '/task',
  cognitoUrl: 'http://127.0.0.1:9230',
  region: 'eu-west-1',
  path: '/bin',
};

describe('lambdaEnvironment', () => {
  it('says what a Lambda says about itself', () => {
    expect(lambdaEnvironment(input)).toMatchObject({
      _HANDLER: 'handlers.entrypoint',
      LAMBDA_TASK_ROOT: '/task',
      AWS_LAMBDA_FUNCTION_NAME: 'TypeFunction',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
    });
  });

  it('points the SDK at the given endpoint with credentials that open nothing', () => {
    expect(lambdaEnvironment(input)).toMatchObject({
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: 'http://127.0.0.1:9230',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_SESSION_TOKEN: 'local',
    });
  });

  it('keeps the SDK away from the credentials in the home folder', () => {
    expect(lambdaEnvironment(input).HOME).toBe('/task');
  });

  it('has the function’s own settings too', () => {
    const own = { AWS_ENDPOINT_URL_CLOUDWATCH: 'http://127.0.0.1:9' };
    expect(lambdaEnvironment({ ...input, own })).toMatchObject({ ...own, HOME: '/task' });
  });
});
