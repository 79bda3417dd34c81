// The command line of `npm run serve`.
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run serve -- [--cognito-port N] [--lambda-port N]
  --cognito-port N   port of the embedded Cognito (default 9230, 0 for any free port)
  --lambda-port N    port of the Lambda endpoint (default 3001, 0 for any free port)`;

export interface ServeOptions {
  cognitoPort: number;
  lambdaPort: number;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function serveOptions(args: string[]): ServeOptions {
  const { values } = parseArgs({
    args,
    options: {
      'cognito-port': { type: 'string', default: '9230' },
      'lambda-port': { type: 'string', default: '3001' },
    },
  });
  return {
    cognitoPort: port('--cognito-port', values['cognito-port']),
    lambdaPort: port('--lambda-port', values['lambda-port']),
  };
}

function port(option: string, value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= 65535) return number;
  throw new Error(`${option} must be a number from 0 to 65535, not "${value}"`);
}
