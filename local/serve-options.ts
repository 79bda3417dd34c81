// The command line of `npm run serve`.
import { parseArgs } from 'node:util';

export interface ServeOptions {
  readonly cognitoPort: number;
  readonly lambdaPort: number;
  /** Whether the usage is wanted and nothing else. */
  readonly help: boolean;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function serveOptions(args: string[]): ServeOptions {
  const { values } = parseArgs({
    args,
    options: {
      'cognito-port': { type: 'string', default: '9230' },
      'lambda-port': { type: 'string', default: '3001' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    cognitoPort: port('--cognito-port', values['cognito-port']),
    lambdaPort: port('--lambda-port', values['lambda-port']),
    help: values.help,
  };
}

function port(option: string, value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= 65535) return number;
  throw new Error(`${option} must be a number from 0 to 65535, not "${value}"`);
}
