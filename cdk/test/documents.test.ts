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
