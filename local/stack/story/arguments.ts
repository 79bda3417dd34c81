// The command line of `npm start`.

export const USAGE = `Usage: npm start [-- TEMPLATE... [--parameters NAME=VALUE...]]

Deploys CloudFormation templates on this machine: the first TEMPLATE creates a stack, each further
one updates it; then drift is detected, the users are listed and the stack is deleted.
Without a TEMPLATE it tells the story of examples/team.yaml.`;

export interface Arguments {
  files: string[];
  parameters: Record<string, string>;
}

/** A command line that can't be understood. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the arguments; throws a UsageError. `--parameters` takes the NAME=VALUEs that follow it. */
export function readArguments(args: readonly string[]): Arguments {
  const files: string[] = [];
  const parameters: [string, string][] = [];
  let wanting: 'file' | 'parameter' | 'either' = 'file';
  for (const arg of args) {
    const [, name, value] = /^([A-Za-z0-9]+)=(.*)$/s.exec(arg) ?? [];
    if (wanting !== 'file' && name !== undefined && value !== undefined) {
      parameters.push([name, value]);
      wanting = 'either';
      continue;
    }
    if (wanting === 'parameter') break;
    if (arg.startsWith('-') && arg !== '--parameters') {
      throw new UsageError(`${arg.split('=')[0]} is not an option`);
    }
    wanting = arg === '--parameters' ? 'parameter' : 'file';
    if (wanting === 'file') files.push(arg);
  }
  if (wanting === 'parameter') throw new UsageError('--parameters needs NAME=VALUE');
  return { files, parameters: Object.fromEntries(parameters) };
}
