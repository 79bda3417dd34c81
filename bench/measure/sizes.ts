// How large it is, to ship and to load.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { compared } from '../compare';
import type { Comparison } from '../report';

const root = join(__dirname, '../..');
// That of the examples: nobody could register the type under AWS's.
const NAME = 'Acme::Cognito::UserPoolUser';

/** The zips that `cfn submit` makes of either build. */
export function measureZips(): Comparison {
  return compared({
    ours: statSync(join(root, printed('scripts/package.sh', '--type-name', NAME))).size,
    stock: Number(printed('bench/stock/package.sh')),
  });
}

/** Files deflated one by one, as in a zip that compresses. */
export function deflatedBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0);
}

/** The last line that a script of the project prints. */
function printed(script: string, ...args: string[]): string {
  const output = execFileSync('sh', [script, ...args], { cwd: root, encoding: 'utf8' });
  return output.trimEnd().split('\n').at(-1) ?? '';
}
