// The command line of `npm start`.
import { suggestion } from '../template/nearest';
import { type Arguments, FLAGS, type Following, OPTIONS } from './options';
import { UsageError } from './usage-error';

const NAMES = [...Object.keys(OPTIONS), ...Object.keys(FLAGS)];

/** Reads the arguments; throws a UsageError. */
export function readArguments(args: readonly string[]): Arguments {
  const read: Arguments = {
    templates: [],
    parameters: {},
    exports: {},
    others: [],
    strict: false,
    json: false,
    watch: false,
    help: false,
  };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = ''] = arg.split('=');
    const flag = own(FLAGS, arg);
    const take = own(OPTIONS, name);
    if (flag) read[flag] = true;
    else if (take) take(read, following(arg, rest));
    else if (arg.startsWith('-')) {
      throw new UsageError(`${name} is not an option${suggestion(name, NAMES)}`);
    } else read.templates.push({ file: arg, imports: new Map() });
  }
  if (read.others.length > 0 && read.templates.length === 0) {
    throw new UsageError('--with needs a TEMPLATE beside it');
  }
  return read;
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

// `--option VALUE` or `--option=VALUE`.
function following(arg: string, rest: string[]): Following {
  const [name = ''] = arg.split('=');
  if (arg !== name) rest.unshift(arg.slice(name.length + 1));
  return {
    value() {
      const value = rest.shift();
      if (value) return value;
      throw new UsageError(`${name} needs a value`);
    },
    pairs(pattern) {
      const end = rest.findIndex((one) => !pattern.test(one));
      const taken = rest.splice(0, end < 0 ? rest.length : end);
      if (taken.length === 0) throw new UsageError(`${name} needs NAME=VALUE`);
      return Object.fromEntries(
        taken.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]),
      );
    },
  };
}
