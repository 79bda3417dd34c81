// The options of `npm start`; scripts/usage/start.txt tells what they mean.
import { UsageError } from './usage-error';

/** A template of the command line, and what it imports: logical ids with those they had before. */
export interface TemplateArgument {
  readonly file: string;
  readonly imports: ReadonlyMap<string, string>;
}

export interface Arguments {
  readonly templates: TemplateArgument[];
  readonly parameters: Record<string, string>;
  /** What Fn::ImportValue finds beside the exports of `others`. */
  readonly exports: Record<string, string>;
  /** Files of templates that are deployed before, each as a stack of its own. */
  readonly others: string[];
  secrets?: string;
  typeName?: string;
  strict: boolean;
  /** Tells what happens as lines of JSON. */
  json: boolean;
  /** Updates the stack whenever a template or a source changes, in the place of deleting it. */
  watch: boolean;
  help: boolean;
}

/** What follows an option: `value` takes one value, `pairs` every NAME=VALUE. */
export interface Following {
  value(): string;
  pairs(name: RegExp): Record<string, string>;
}

/** Options that say all by being there. */
export const FLAGS: Readonly<Record<string, 'strict' | 'json' | 'watch' | 'help'>> = {
  '--strict': 'strict',
  '--json': 'json',
  '--watch': 'watch',
  '--help': 'help',
  '-h': 'help',
};

const PARAMETER = /^[A-Za-z0-9]+=/;
// The names of the CDK and of serverless among them; a file is not taken for one, as it has a slash or no "=".
const EXPORT = /^[\w:.-]+=/;

/** Options that take something. */
export const OPTIONS: Readonly<Record<string, (read: Arguments, following: Following) => void>> = {
  '--parameters': ({ parameters }, { pairs }) => {
    Object.assign(parameters, pairs(PARAMETER));
  },
  '--secrets': (read, { value }) => {
    read.secrets = value();
  },
  '--export': ({ exports }, { pairs }) => {
    Object.assign(exports, pairs(EXPORT));
  },
  '--with': ({ others }, { value }) => {
    others.push(value());
  },
  '--import': ({ templates }, { value }) => importInto(templates, value()),
  '--type-name': (read, { value }) => {
    read.typeName = typeNameOf(value());
  },
};

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

function typeNameOf(name: string): string {
  // The pattern of typeName in CloudFormation's RegisterType.
  if (/^[A-Za-z0-9]{2,64}(::[A-Za-z0-9]{2,64}){2}$/.test(name)) return name;
  throw new UsageError('--type-name takes three words, such as Acme::Identity::Member');
}
