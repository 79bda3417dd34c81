// The bill of materials of what ships.
import type { Metafile } from 'esbuild';
import { billOf, componentsOf } from '../../../../scripts/bundle/materials';
import { useFreshFolder } from '../../../support/fresh-folder';

const output = { bytes: 0, imports: [], exports: [] };
const metafile: Metafile = {
  inputs: {},
  outputs: {
    'a.js': {
      ...output,
      inputs: {
        'src/own.ts': { bytesInOutput: 9 },
        'node_modules/@s/a/index.js': { bytesInOutput: 1 },
        'node_modules/shaken/index.js': { bytesInOutput: 0 },
      },
    },
    'b.js': { ...output, inputs: { 'node_modules/b/index.js': { bytesInOutput: 1 } } },
  },
};

const root = useFreshFolder();

it('names every package that ships, as it was installed', () => {
  const write = (path: string, about: object) => root.write(path, JSON.stringify(about));
  write('node_modules/@s/a/package.json', { version: '1.2.3', license: 'MIT' });
  write('node_modules/b/package.json', { version: '4.5.6', license: 'Some License 2' });
  const packages = { 'node_modules/@s/a': { integrity: 'sha512-/w8=' }, 'node_modules/b': {} };
  write('node_modules/.package-lock.json', { packages });
  expect(componentsOf(metafile, root.path)).toEqual([
    { name: '@s/a', version: '1.2.3', licence: 'MIT', sha512: 'ff0f' },
    { name: 'b', version: '4.5.6', licence: 'Some License 2', sha512: undefined },
  ]);
});

it('is written as CycloneDX has it', () => {
  const bill = billOf(
    [
      { name: '@s/a', version: '1.2.3', licence: 'MIT', sha512: 'ff0f' },
      { name: 'b', version: '4.5.6', licence: 'Some License 2' },
    ],
    '0.1.0',
  );
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'aws-cognito-userpooluser', version: '0.1.0' } },
    components: [
      {
        purl: 'pkg:npm/%40s/a@1.2.3',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: 'ff0f' }],
      },
      { purl: 'pkg:npm/b@4.5.6', licenses: [{ license: { name: 'Some License 2' } }] },
    ],
  });
});
