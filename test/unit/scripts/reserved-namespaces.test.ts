// The namespaces that AWS reserves stand in a shell script, in the CDK's package and in local, of which none
// can import from another: they have to be the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

const PLACES: readonly (readonly [file: string, list: RegExp])[] = [
  ['scripts/type-name.sh', /^ *((\w+ \| )+\w+)\)$/m],
  ['cdk/lib/type-name.ts', /^const RESERVED = \[(.*)\];$/m],
  ['local/stack/resources/types.ts', /^const RESERVED = \[(.*)\];$/m],
];

it('reserved namespaces are the same in every place', () => {
  const lists = PLACES.map(([file, list]) => {
    const [, found] = list.exec(readFileSync(join(ROOT, file), 'utf8')) ?? [];
    return found?.match(/\w+/g);
  });
  const [first] = lists;
  expect(first).toContain('aws');
  expect(lists).toEqual(PLACES.map(() => first));
});
