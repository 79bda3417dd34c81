// register.yaml, read as CloudFormation would read it.
import { parse, type ScalarTag, type YAMLSeq } from 'yaml';
import schema from '../../../../aws-cognito-userpooluser.json';
import { permissionsOf, registerTemplate } from '../../../../scripts/register/template';
import { ASKED } from './asked';

const { typeName, packageKey } = ASKED;
export const REGISTRATION = { typeName, packageKey, permissions: permissionsOf(schema) };

const scalar = (name: string): ScalarTag => ({
  tag: `!${name}`,
  resolve: (value: string) => ({ [name]: value }),
});
const list = (name: string) => ({
  tag: `!${name}`,
  collection: 'seq' as const,
  resolve: (value: unknown) => ({ [name]: (value as YAMLSeq).toJSON() }),
});
const customTags = [...['Ref', 'Sub', 'GetAtt'].map(scalar), ...['If', 'Equals', 'Join'].map(list)];

/** With what is said of the registration, or with something else in its place. */
export function read(changes: Partial<typeof REGISTRATION> = {}) {
  const text = registerTemplate({ ...REGISTRATION, ...changes });
  return parse(text, { version: '1.1', customTags });
}
