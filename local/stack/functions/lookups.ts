// The functions that look something up: in mappings, and among what other stacks give.
import { suggestion } from '../template/nearest';
import type { Value } from '../template/value';
import { text } from '../template/value';
import { isPending } from '../template/walk';
import { type Intrinsic, type Use, VALUES } from './intrinsic';
import type { Scope } from './scope';

/** The functions that look up by their long names. */
export const LOOKUPS: Readonly<Record<string, Intrinsic>> = {
  'Fn::FindInMap': {
    takes: 'a list of a mapping, a first and a second key',
    count: [3, 4],
    parts: VALUES,
    early: true,
    evaluate([mapping, first, second, rest], { scope, refuse, place }) {
      const keys = [mapping, first, second];
      if (keys.some((key) => !key || isPending(key))) return undefined;
      const names = keys.flatMap((key) => (key?.kind === 'text' ? [key.text] : []));
      if (names.length < 3) return refuse();
      const found = find(names, scope);
      if (typeof found !== 'string') return { ...found, place };
      const byDefault = valueAt(rest, 'DefaultValue');
      return byDefault ?? refuse(found);
    },
  },
  'Fn::ImportValue': {
    takes: 'the name of an export',
    parts: ['values'],
    early: true,
    evaluate([name], use) {
      if (!name || isPending(name)) return undefined;
      if (name.kind !== 'text') return use.refuse();
      return exported(name.text, `no stack here exports ${name.text}`, 'that exports it', use);
    },
  },
  'Fn::GetStackOutput': {
    takes: 'a map of StackName and OutputName, and of Region and RoleArn if need be',
    parts: ['values'],
    early: true,
    evaluate([asked], use) {
      const names = [valueAt(asked, 'StackName'), valueAt(asked, 'OutputName')];
      if (names.some((name) => name && isPending(name))) return undefined;
      const [stack, output] = names.flatMap((name) => (name?.kind === 'text' ? [name.text] : []));
      if (stack === undefined || output === undefined) return use.refuse();
      const missing = `no stack ${stack} here has an output ${output}`;
      return exported(`${stack}.${output}`, missing, `of stack ${stack}`, use);
    },
  },
};

// Outputs are among the exports as STACK.OUTPUT, which no export can be named: a name has no dot.
function exported(name: string, missing: string, which: string, use: Use): Value {
  const { exports } = use.scope;
  const value = exports.get(name);
  if (value !== undefined) return text(value, use.place);
  const near = suggestion(name, [...exports.keys()]);
  const how = `: give its value with --export ${name}=VALUE, or --with OTHER.yaml, the template ${which}`;
  return use.refuse(`${missing}${near || how}`);
}

function find([mapping = '', ...keys]: readonly string[], { mappings }: Scope): Value | string {
  const found = mappings.get(mapping);
  if (!found) return `there is no mapping ${mapping}${suggestion(mapping, [...mappings.keys()])}`;
  let value: Value = found;
  for (const key of keys) {
    const next = valueAt(value, key);
    const names = value.kind === 'map' ? value.entries.map((entry) => entry.key) : [];
    if (!next) return `mapping ${mapping} has no key ${key}${suggestion(key, names)}`;
    value = next;
  }
  return value;
}

function valueAt(value: Value | undefined, key: string): Value | undefined {
  if (value?.kind !== 'map') return undefined;
  return value.entries.find((entry) => entry.key === key)?.value;
}
