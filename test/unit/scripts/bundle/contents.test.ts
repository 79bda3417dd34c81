import type { Metafile } from 'esbuild';
import { contentsOf, packageOf, packagesIn } from '../../../../scripts/bundle/contents';

const output = (inputs: Record<string, number>) => ({
  bytes: 0,
  imports: [],
  exports: [],
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
  ),
});
const metafile: Metafile = {
  inputs: {},
  outputs: {
    'a.js': output({
      'src/x.ts': 5,
      'node_modules/@s/p/a.js': 20,
      'node_modules/@s/p/b.js': 30,
      'node_modules/unused/a.js': 0,
    }),
    'b.js': output({ 'node_modules/q/node_modules/deep/a.js': 1 }),
  },
};

it.each([
  ['node_modules/plain/dist/a.js', 'plain'],
  ['node_modules/@scope/name/a.js', '@scope/name'],
  ['node_modules/outer/node_modules/inner/a.js', 'inner'],
  ['src/handlers.ts', undefined],
])('%s is of %s', (path, name) => expect(packageOf(path)).toBe(name));

it('sums the bytes of each package, the largest first, without what was shaken off', () => {
  expect(contentsOf(metafile, 'a.js')).toEqual([
    { name: '@s/p', bytes: 50 },
    { name: '(this project)', bytes: 5 },
  ]);
});

it('names the packages of every file', () => {
  expect(packagesIn(metafile)).toEqual(['@s/p', 'deep']);
});

it('says so when there is no such file', () => {
  expect(() => contentsOf(metafile, 'c.js')).toThrow('npm run build');
});
