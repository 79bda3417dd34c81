// What is around a function in its account: user pools, and where it sends its logs and metrics.
import { type CloudWatchServer, startCloudWatch } from '../../local/cloudwatch/server';
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import { type LambdaUnderTest, lambdaWith } from './lambda';

/** Starts CloudWatch; a function with the environment finds it. */
export async function startReportsEnd() {
  const cloudWatch = await startCloudWatch();
  const environment = {
    AWS_ENDPOINT_URL_CLOUDWATCH: cloudWatch.url,
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: cloudWatch.url,
  };
  return { cloudWatch, environment };
}

export interface Surrounded {
  readonly cognito: CognitoServer;
  readonly cloudWatch: CloudWatchServer;
  readonly lambda: LambdaUnderTest;
  close(): Promise<void>;
}

/** Starts both, and in one process a function with `body` as the body of `entrypoint(event, context)`. */
export async function startSurrounded(body: string, timeoutSeconds: number): Promise<Surrounded> {
  const cognito = await startCognito();
  const { cloudWatch, environment } = await startReportsEnd();
  const lambda = await lambdaWith(body, {
    cognitoUrl: cognito.url,
    environment,
    maxChildren: 1,
    timeoutSeconds,
  });
  return {
    cognito,
    cloudWatch,
    lambda,
    async close() {
      await lambda.close();
      await cognito.close();
      await cloudWatch.close();
    },
  };
}
