// The examples of docs/reference are good templates, which lint-templates.test.ts shows to mean something.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { TYPE_NAME } from '../../scripts/reference/document';
import { EXAMPLES } from '../../scripts/reference/examples';
import { useFreshFolder } from '../support/fresh-folder';
import { templateAround } from '../support/reference-template';

const folder = useFreshFolder();

it('the examples of the reference pass cfn-lint', () => {
  const templates = EXAMPLES.filter(({ language }) => language === 'yaml').map((example) => {
    const name = `${example.property}.yaml`;
    folder.write(name, templateAround(example, TYPE_NAME));
    return folder.at(name);
  });
  const script = join(__dirname, '../../scripts/lint-templates.sh');
  const { status, stdout } = spawnSync('sh', [script, ...templates], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
