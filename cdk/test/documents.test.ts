// The code of the documents is that of the examples, which are compiled and run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const EXAMPLES = join(ROOT, 'cdk/examples');
const CODE = readdirSync(EXAMPLES).flatMap((file) =>
  paragraphs(readFileSync(join(EXAMPLES, file), 'utf8')),
);

/** What stands between blank lines. */
function paragraphs(text: string): string[] {
  return text.trim().split(/\n{2,}/);
}

/** The TypeScript of a document, by paragraph. */
function codeOf(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)];
  return blocks.flatMap(([, code = '']) => paragraphs(code));
}

it.each(['README.md', 'cdk/README.md', 'docs/using/cdk.md'])('%s shows examples', (document) => {
  expect(codeOf(document).filter((code) => !CODE.some((one) => one.includes(code)))).toEqual([]);
});

it('the guide shows every example', () => {
  const shown = codeOf('docs/using/cdk.md');
  const hidden = CODE.filter((code) => !shown.some((one) => code.includes(one)));
  expect(hidden).toEqual([]);
});

it.each(['cdk/README.md', 'docs/using/cdk.md'])('%s installs what npm pack makes', (document) => {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'cdk/package.json'), 'utf8'));
  const files = readFileSync(join(ROOT, document), 'utf8').match(/[\w.-]+\.tgz/g);
  expect(new Set(files)).toEqual(new Set([`${name}-${version}.tgz`]));
});

it('the guide quotes messages as they are', () => {
  const guide = readFileSync(join(ROOT, 'docs/using/cdk.md'), 'utf8');
  const [, table = ''] = guide.split('## What is refused before you deploy');
  const quoted = [...table.matchAll(/^\|(.*)\|.*\|$/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, message = '']) => message.split('…')),
  );
  const lib = join(ROOT, 'cdk/lib');
  const code = readdirSync(lib)
    .map((file) => readFileSync(join(lib, file), 'utf8'))
    .join();
  expect(quoted.length).toBeGreaterThan(8);
  expect(quoted.filter((part) => !code.includes(part.trim()))).toEqual([]);
});
