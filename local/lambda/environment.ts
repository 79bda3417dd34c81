// The environment variables that a function's process sees: a Lambda's, and nothing of this machine's but PATH.

/** What tells one function's environment from another's. */
export interface EnvironmentInput {
  readonly functionName: string;
  readonly handler: string;
  readonly taskRoot: string;
  readonly cognitoUrl: string;
  readonly region: string;
  readonly path?: string;
  /** Added to the rest, as a function's own settings are. */
  readonly own?: Record<string, string>;
}

/**
 * Builds the whole environment of a function's process.
 * Source: Lambda Developer Guide, "Defined runtime environment variables".
 */
export function lambdaEnvironment(input: EnvironmentInput): Record<string, string> {
  return {
    PATH: input.path ?? '',
    // Without it the SDK finds the home folder by user id, and in it the real credentials of whoever runs this.
    HOME: input.taskRoot,
    LANG: 'en_US.UTF-8',
    TZ: 'UTC',
    _HANDLER: input.handler,
    LAMBDA_TASK_ROOT: input.taskRoot,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_FUNCTION_NAME: input.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
    AWS_REGION: input.region,
    AWS_DEFAULT_REGION: input.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: input.cognitoUrl,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...input.own,
  };
}
