// What CONTRIBUTING.md shows and names is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

it('the test of a report is one that runs', () => {
  const path = 'test/integration/handlers/report-example.test.ts';
  const [, code] = /```ts\n([\s\S]*?)```/.exec(TEXT) ?? [];
  expect(code).toBe(readFileSync(join(ROOT, path), 'utf8'));
});

it('every path that it names in code is there', () => {
  const code = [...TEXT.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) => words.split(' '));
  const paths = code.filter((word) => /^(src|local|test|scripts|cdk|docs)\//.test(word));
  // What is made up, for an operation or a property to come.
  const madeUp = /NAME|admin-reset-user-password/;
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !madeUp.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
});
