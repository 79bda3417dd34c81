// A Lambda endpoint over a throw-away bundle, and a way to see its bare HTTP answers.
import { type LambdaEndpoint, type LambdaOptions, startLambda } from '../../local/lambda/server';
import { makeBundle } from './bundle';
import { FUNCTION_NODE } from './function-node';

/** The endpoint, what its functions printed, and `close` that also removes the bundle. */
export interface LambdaUnderTest extends LambdaEndpoint {
  readonly lines: string[];
  /** Resolves when the functions have printed so many lines, which may be after they answered. */
  printed(count: number): Promise<void>;
  post(event: unknown, functionName?: string): Promise<LambdaAnswer>;
}

export interface LambdaAnswer {
  readonly status: number;
  readonly functionError: string | null;
  readonly errorType: string | null;
  readonly body: unknown;
}

/** Starts the endpoint with `body` as the body of `entrypoint(event, context)`. */
export async function lambdaWith(
  body: string,
  options: Partial<LambdaOptions> = {},
): Promise<LambdaUnderTest> {
  const bundle = makeBundle(body);
  const lines: string[] = [];
  const endpoint = await startLambda({
    cognitoUrl: 'http://127.0.0.1:9',
    bundle: bundle.folder,
    node: FUNCTION_NODE,
    log: (line) => lines.push(line),
    ...options,
  }).catch((error: unknown) => {
    bundle.remove();
    throw error;
  });
  return {
    ...endpoint,
    lines,
    async printed(count) {
      while (lines.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    post: (event, functionName = 'TypeFunction') =>
      postText(endpoint.url, JSON.stringify(event), functionName),
    async close() {
      await endpoint.close();
      bundle.remove();
    },
  };
}

/** Sends a body as it is to the Invoke operation. */
export async function postText(
  url: string,
  text: string,
  functionName = 'TypeFunction',
): Promise<LambdaAnswer> {
  const path = `/2015-03-31/functions/${functionName}/invocations`;
  const response = await fetch(url + path, { method: 'POST', body: text });
  return {
    status: response.status,
    functionError: response.headers.get('x-amz-function-error'),
    errorType: response.headers.get('x-amzn-errortype'),
    body: await response.json(),
  };
}
