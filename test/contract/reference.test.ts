// The examples of docs/reference pass cfn-lint, which knows the schema under AWS's name alone.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLES, type Example } from '../../scripts/reference/examples';
import { templateAround } from '../support/reference-template';

const ROOT = join(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-'));
  mkdirSync(join(folder, 'schemas'));
  const schema = 'aws-cognito-userpooluser.json';
  cpSync(join(ROOT, schema), join(folder, 'schemas', schema));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What cfn-lint says of the templates around the examples. */
function lint(examples: readonly Example[]): string {
  const files = examples.map((example) => {
    const file = join(folder, `${example.property}.yaml`);
    writeFileSync(file, templateAround(example, 'AWS::Cognito::UserPoolUser'));
    return file;
  });
  const args = ['--registry-schemas', join(folder, 'schemas'), '--', ...files];
  return spawnSync(join(ROOT, '.venv/bin/cfn-lint'), args, { encoding: 'utf8' }).stdout;
}

it('the examples of the reference are good templates', () => {
  expect(lint(EXAMPLES.filter(({ language }) => language === 'yaml'))).toBe('');
});

it('a mistake in an example is found', () => {
  expect(lint([{ property: 'Enabled', language: 'yaml', lines: 'Enable: false' }])).toMatch(
    /Enable/,
  );
});
