// The text with the licences of what ships.
import type { Metafile } from 'esbuild';
import { licencesText } from '../../../../scripts/bundle/licences';
import { useFreshFolder } from '../../../support/fresh-folder';

const root = useFreshFolder();

/** Installs packages with these files, bundles them and returns what is said of them. */
function textOf(packages: Record<string, Record<string, string>>): string {
  const inputs: Record<string, { bytesInOutput: number }> = {};
  for (const [name, files] of Object.entries(packages)) {
    const about = JSON.stringify({ version: '1.2.3', license: 'MIT' });
    for (const [file, text] of Object.entries({ ...files, 'package.json': about })) {
      root.write(`node_modules/${name}/${file}`, text);
    }
    inputs[`node_modules/${name}/index.js`] = { bytesInOutput: 1 };
  }
  const output = { bytes: 0, imports: [], exports: [], inputs };
  const metafile: Metafile = { inputs: {}, outputs: { 'a.js': output } };
  return licencesText(metafile, root.path);
}

describe('licencesText', () => {
  it('names every package with version and licence, and has the same text once', () => {
    const text = textOf({ '@s/a': { LICENSE: 'As is.\n' }, b: { 'LICENCE.md': 'As is.' } });
    expect(text).toBe('@s/a 1.2.3 (MIT)\nb 1.2.3 (MIT)\n\nAs is.\n');
  });

  it('keeps packages with licences of their own apart', () => {
    const text = textOf({ a: { LICENSE: 'By A.' }, b: { LICENSE: 'By B.' } });
    expect(text).toMatch(/^a 1\.2\.3 \(MIT\)\n\nBy A\.\n\n-{80}\n\nb 1\.2\.3 \(MIT\)\n\nBy B\.\n$/);
  });

  it('passes notices on', () => {
    const text = textOf({ a: { NOTICE: 'Made by A.', LICENSE: 'As is.', 'README.md': 'Read.' } });
    expect(text).toBe('a 1.2.3 (MIT)\n\nAs is.\n\nMade by A.\n');
  });

  it('says so where a package has no licence file', () => {
    expect(textOf({ a: {} })).toContain('a 1.2.3 (MIT)\n\nIt has no licence file');
  });
});
