// The code that CONTRIBUTING.md shows is that of a test. The files that it names are looked up with those of all pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

it('the test of a report is one that runs', () => {
  const path = 'test/integration/handlers/report-example.test.ts';
  const [, code] = /```ts\n([\s\S]*?)```/.exec(TEXT) ?? [];
  expect(code).toBe(readFileSync(join(ROOT, path), 'utf8'));
});
