// The command behind `npm run soak`: random lives for as long as one likes, or one that was printed.
import { parseArgs } from 'node:util';
import { usageOf } from '../../local/usage';
import type { Life } from './life';
import { firstFailure, startLives } from './lives';

// So many between two lines.
const CHUNK = 100;

function options(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      lives: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      script: { type: 'string' },
    },
  });
  for (const name of ['lives', 'seed'] as const) {
    if (!/^\d+$/.test(values[name])) throw new Error(`--${name} takes a number`);
  }
  const script: Life | undefined = values.script && JSON.parse(values.script);
  return { lives: Number(values.lives), seed: Number(values.seed), script };
}

async function soak({ lives, seed, script }: ReturnType<typeof options>): Promise<boolean> {
  const started = await startLives();
  try {
    if (script) {
      const broken = await started.play(script);
      console.log(broken.length > 0 ? broken.join('\n') : 'No promise was broken.');
      return broken.length === 0;
    }
    for (let done = 0; done < lives; done += CHUNK) {
      const count = Math.min(CHUNK, lives - done);
      const failure = await firstFailure(started, count, seed + done);
      if (failure) {
        console.log(failure);
        return false;
      }
      console.log(`${done + count} lives from seed ${seed}: no promise was broken.`);
    }
    return true;
  } finally {
    await started.close();
  }
}

function misused(error: Error): never {
  process.stderr.write(`${usageOf('soak')}\n\n${error.message}\n`);
  process.exit(2);
}

async function main(): Promise<void> {
  let chosen: ReturnType<typeof options>;
  try {
    chosen = options(process.argv.slice(2));
  } catch (error) {
    misused(error instanceof Error ? error : new Error(`${error}`));
  }
  process.exitCode = (await soak(chosen)) ? 0 : 1;
}

void main();
