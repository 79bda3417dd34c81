// Serves the embedded Cognito and the Lambda endpoint until it is told to stop.
import { startCognito } from './cognito/server';
import { startLambda } from './lambda/server';
import { serveOptions } from './serve-options';
import { readOrExit, usageOf } from './usage';

const WHY_NOT: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken.`,
  EACCES: (port) => `Port ${port} is for programs of the system alone.`,
};

async function main(): Promise<void> {
  const options = readOrExit('serve', serveOptions);
  if (options.help) {
    console.log(usageOf('serve'));
    return;
  }
  const cognito = await startCognito({ port: options.cognitoPort }).catch(
    portTaken(options.cognitoPort, '--cognito-port'),
  );
  const lambda = await startLambda({ cognitoUrl: cognito.url, port: options.lambdaPort }).catch(
    async (error: NodeJS.ErrnoException) => {
      await cognito.close();
      return portTaken(options.lambdaPort, '--lambda-port')(error);
    },
  );
  const stop = () => void Promise.all([lambda.close(), cognito.close()]);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const { url, functionName } = lambda;
  console.log(JSON.stringify({ cognito: cognito.url, lambda: url, functionName }));
}

function portTaken(port: number, option: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    const why = WHY_NOT[error.code ?? ''];
    if (!why) throw error;
    throw new Error(`${why(port)} Choose another with ${option} N, or 0 for any free one.`);
  };
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
