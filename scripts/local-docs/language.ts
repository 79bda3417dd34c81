// What the stack engine understands of the language of templates.
import type { Part } from '../../local/stack/functions/intrinsic';
import { FUNCTIONS } from '../../local/stack/functions/table';
import { pseudoParameters } from '../../local/stack/plan/pseudo-parameters';
import { PARAMETER_TYPES } from '../../local/stack/template/parameter-type';
import { codes, table } from '../markdown';

const PARTS: Readonly<Record<Part, string>> = {
  values: 'resources, outputs',
  conditions: 'conditions',
  rules: 'rules',
};

/** A row per function, as the engine's own table has them. */
export function functionTable(): string {
  const named = [...FUNCTIONS].sort(([one], [other]) => (one < other ? -1 : 1));
  return table(
    ['function', 'takes', 'works in', 'needs the transform'],
    named.map(([name, { takes, parts, extension }]) => [
      codes([name]),
      takes,
      parts.map((part) => PARTS[part]).join(', '),
      extension ? '`AWS::LanguageExtensions`' : '',
    ]),
  );
}

/** The names of the pseudo parameters. */
export function pseudoParameterNames(): string {
  const stack = { name: '', id: '', region: '', accountId: '' };
  return codes([...pseudoParameters(stack).keys()]);
}

/** The types of parameters; each stored one is another in AWS::SSM::Parameter::Value. */
export function parameterTypeNames(): string {
  return codes(PARAMETER_TYPES.filter((name) => !name.includes('::Value<')));
}
