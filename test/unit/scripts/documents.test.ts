// A link of a page that leads nowhere is found, and the index leads to every page.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useFreshFolder } from '../../support/fresh-folder';

const ROOT = join(__dirname, '../../..');

describe('scripts/lint-documents.sh', () => {
  const folder = useFreshFolder({
    copied: ['scripts/lint-documents.sh', 'scripts/setup.sh'],
    linked: ['node_modules'],
  });
  beforeEach(() => folder.write('README.md', '# Users\n\n## By name\n'));

  const lint = (page: string) => {
    folder.write('docs/page.md', page);
    const { status, stdout, stderr } = spawnSync('sh', [folder.at('scripts/lint-documents.sh')], {
      encoding: 'utf8',
    });
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
