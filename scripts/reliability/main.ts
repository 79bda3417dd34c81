// `npm run reliability`: runs the proofs as a whole, one after the other, and writes what they came to.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOrExit } from '../../local/usage';
import { writeDocument } from './document';
import { figuresFile } from './figures';
import { PROOFS, type Proof } from './proofs';

const ROOT = join(__dirname, '../..');

/** The proofs to run; throws where there is none of that name. */
function chosen(args: string[]): readonly Proof[] {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' } },
  });
  const names = values.only?.split(',') ?? PROOFS.map(({ name }) => name);
  return names.map((name) => {
    const proof = PROOFS.find((one) => one.name === name);
    if (!proof) throw new Error(`There is no proof named ${name}`);
    return proof;
  });
}

function run({ name, options }: Proof): boolean {
  console.log(`\n=== ${name} ===\n`);
  const args = [`scripts/${name}.sh`, ...options, '--json', figuresFile(name)];
  return spawnSync('sh', args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

const failed = readOrExit('reliability', chosen).filter((proof) => !run(proof));
writeDocument();
for (const { name } of failed) console.error(`${name} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
