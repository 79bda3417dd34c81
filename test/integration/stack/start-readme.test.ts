// The README's own template, run with the command above it.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmStart } from './npm-start';

const ROOT = join(__dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const SECTION = README.split('\n## ').find((one) => one.startsWith('Use it')) ?? '';

function block(language: string): string {
  const [, text = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(SECTION) ?? [];
  return text;
}

describe("the README's template", () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
    mkdirSync(join(folder, 'examples'));
    copyFileSync(join(ROOT, 'examples/secrets.yaml'), join(folder, 'examples/secrets.yaml'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('runs with the command above it', async () => {
    const command = block('sh').trim();
    expect(SECTION.indexOf(command)).toBeLessThan(SECTION.indexOf('Resources:'));
    const [npm, start, dashes, file = '', ...options] = command.split(' ');
    expect([npm, start, dashes]).toEqual(['npm', 'start', '--']);
    writeFileSync(join(folder, file), block('yaml'));
    const { code, output, errors } = await npmStart(folder, [file, ...options]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^ {2}AdaSub {2}= {2}[0-9a-f-]{36}$/m);
    expect(output).toMatch(/Ada.* {2}IN_SYNC$/m);
  });
});
