// A link of a page that leads nowhere is found, and the index leads to every page.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

describe('scripts/lint-documents.sh', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'documents-'));
    mkdirSync(join(folder, 'scripts'));
    mkdirSync(join(folder, 'docs'));
    for (const script of ['scripts/lint-documents.sh', 'scripts/setup.sh']) {
      cpSync(join(ROOT, script), join(folder, script));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'README.md'), '# Users\n\n## By name\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lint = (page: string) => {
    writeFileSync(join(folder, 'docs/page.md'), page);
    const { status, stdout, stderr } = spawnSync(
      'sh',
      [join(folder, 'scripts/lint-documents.sh')],
      {
        encoding: 'utf8',
      },
    );
    return { status, said: stdout + stderr };
  };

  it('passes links to files, folders and headings, and none beyond this machine', () => {
    const links = '[a](../README.md#by-name) [b](../docs) [c](#page) [d](https://example.invalid/)';
    expect(lint(`# Page\n\n${links}\n`)).toEqual({ status: 0, said: '' });
  });

  it('finds what leads nowhere: in a paragraph, a table, a picture', () => {
    const { status, said } = lint(
      '# Page\n\n[a](gone.md) [b](#gone) ![c](gone.svg)\n\n| a |\n|---|\n| [`b`](../README.md#by-age) |\n',
    );
    expect(status).toBe(1);
    expect(said).toMatch(/docs\/page\.md/);
    for (const target of ['`gone.md`', '`#gone`', '`gone.svg`', '`#by-age`']) {
      expect(said).toContain(target);
    }
  });

  it('refuses a link that it would not follow', () => {
    const { status, said } = lint('# Page\n\n<a href="gone.md">a</a>\n');
    expect(status).toBe(1);
    expect(said).toMatch(/docs\/page\.md:3:.*gone\.md[\s\S]*write it in Markdown/);
  });
});

describe('docs/README.md', () => {
  const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md') && file !== 'README.md' && !/^adr\/\d/.test(file),
  );
  const index = readFileSync(join(ROOT, 'docs/README.md'), 'utf8');

  it.each(pages)('leads to %s', (page) => {
    expect(index).toContain(`](${page}`);
  });
});
