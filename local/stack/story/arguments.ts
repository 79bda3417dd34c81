// The command line of `npm start`.

export const USAGE = `Usage: npm start [-- TEMPLATE [--import ID,...] ... [--parameters NAME=VALUE...] [--secrets FILE]]

Deploys CloudFormation templates on this machine: the first TEMPLATE creates a stack, each further
one updates it; then drift is detected, the users are listed and the stack is deleted.
Without a TEMPLATE it tells the story of examples/team.yaml.

--import      The TEMPLATE before it doesn't update the stack but imports these resources, which an
              earlier one had with DeletionPolicy: Retain and a later one no longer had. ID is the
              logical id, or ID=OLD where the resource was left behind under another one, OLD.
--parameters  Values for the parameters of the templates.
--secrets     Where {{resolve:secretsmanager:…}} and {{resolve:ssm:…}} find their values:
                secretsmanager: { NAME: { VERSION-ID: { KEY: VALUE } } }   the last one is AWSCURRENT
                ssm: { NAME: [VALUE, ...] }                                the last one is the latest
              Without it, secrets.yaml beside the first TEMPLATE, if it is there.`;

/** A template of the command line, and what it imports: logical ids with those they had before. */
export interface TemplateArgument {
  file: string;
  imports: ReadonlyMap<string, string>;
}

export interface Arguments {
  templates: TemplateArgument[];
  parameters: Record<string, string>;
  secrets?: string;
}

/** A command line that can't be understood. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the arguments; throws a UsageError. `--parameters` takes the NAME=VALUEs that follow it. */
export function readArguments(args: readonly string[]): Arguments {
  const read: Arguments = { templates: [], parameters: {} };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = ''] = arg.split('=');
    if (name === '--import') importInto(read.templates, valueAfter(arg, rest));
    else if (name === '--secrets') read.secrets = valueAfter(arg, rest);
    else if (arg === '--parameters') Object.assign(read.parameters, parametersOf(rest));
    else if (arg.startsWith('-')) throw new UsageError(`${name} is not an option`);
    else read.templates.push({ file: arg, imports: new Map() });
  }
  return read;
}

// `--option VALUE` or `--option=VALUE`.
function valueAfter(arg: string, rest: string[]): string {
  const equals = arg.indexOf('=');
  const value = equals < 0 ? rest.shift() : arg.slice(equals + 1);
  if (value) return value;
  throw new UsageError(`${arg.split('=')[0]} needs a value`);
}

const IDS = /^[A-Za-z0-9]+(=[A-Za-z0-9]+)?(,[A-Za-z0-9]+(=[A-Za-z0-9]+)?)*$/;

function importInto(templates: TemplateArgument[], ids: string): void {
  const template = templates.pop();
  if (!template || templates.length === 0) {
    throw new UsageError('--import comes after the TEMPLATE that imports, which is not the first');
  }
  if (!IDS.test(ids)) throw new UsageError('--import takes logical ids: ID,... or ID=OLD,...');
  const imports = ids.split(',').map((one): [string, string] => {
    const [id = '', old = id] = one.split('=');
    return [id, old];
  });
  templates.push({ ...template, imports: new Map([...template.imports, ...imports]) });
}

function parametersOf(rest: string[]): Record<string, string> {
  const end = rest.findIndex((arg) => !/^[A-Za-z0-9]+=/.test(arg));
  const taken = rest.splice(0, end < 0 ? rest.length : end);
  if (taken.length === 0) throw new UsageError('--parameters needs NAME=VALUE');
  return Object.fromEntries(
    taken.map((arg) => [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]),
  );
}
