// The examples of docs/reference are good templates, which lint-templates.test.ts shows to mean something.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TYPE_NAME } from '../../scripts/reference/document';
import { EXAMPLES } from '../../scripts/reference/examples';
import { templateAround } from '../support/reference-template';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the examples of the reference pass cfn-lint', () => {
  const templates = EXAMPLES.filter(({ language }) => language === 'yaml').map((example) => {
    const file = join(folder, `${example.property}.yaml`);
    writeFileSync(file, templateAround(example, TYPE_NAME));
    return file;
  });
  const script = join(__dirname, '../../scripts/lint-templates.sh');
  const { status, stdout } = spawnSync('sh', [script, ...templates], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
