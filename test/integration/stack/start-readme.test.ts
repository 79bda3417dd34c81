// The README's own template, run with the command above it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useFreshFolder } from '../../support/fresh-folder';
import { npmStart } from './npm-start';

const ROOT = join(__dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const SECTION = README.split('\n## ').find((one) => one.startsWith('Use it')) ?? '';

function block(language: string): string {
  const [, text = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(SECTION) ?? [];
  return text;
}

describe("the README's template", () => {
  const folder = useFreshFolder({ copied: ['examples/secrets.yaml'] });

  it('runs with the command above it', async () => {
    const command = block('sh').trim();
    expect(SECTION.indexOf(command)).toBeLessThan(SECTION.indexOf('Resources:'));
    const [npm, start, dashes, file = '', ...options] = command.split(' ');
    expect([npm, start, dashes]).toEqual(['npm', 'start', '--']);
    folder.write(file, block('yaml'));
    const { code, output, errors } = await npmStart(folder.path, [file, ...options]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^ {2}AdaSub {2}= {2}[0-9a-f-]{36}$/m);
    expect(output).toMatch(/Ada.* {2}IN_SYNC$/m);
  });
});
