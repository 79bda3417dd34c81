// The command behind `npm run soak`: random lives for as long as one likes, or one that was printed.
import { writeFileSync } from 'node:fs';
import { readOrExit } from '../../local/usage';
import { figuresOf } from './figures';
import { type Lives, leadMany, startLives } from './lives';
import { type SoakOptions, soakOptions } from './options';
import { Tally } from './tally';

async function replay(lives: Lives, { script, times }: SoakOptions): Promise<boolean> {
  for (let time = 1; script && time <= times; time += 1) {
    const broken = await lives.play(script);
    if (broken.length === 0) continue;
    console.log(broken.join('\n'));
    return false;
  }
  console.log('No promise was broken.');
  return true;
}

/** How many lives were led, and whether all went well. */
async function lead(lives: Lives, { lives: count, seed }: SoakOptions, tally: Tally) {
  let led = 0;
  const failure = await leadMany(lives, count, seed, (done) => {
    led = done;
    console.log(`${done} lives from seed ${seed}, ${tally.total('events')} events`);
  });
  console.log(failure ?? 'No promise was broken.');
  return { led, isGood: failure === undefined };
}

async function soak(options: SoakOptions): Promise<boolean> {
  const { script, json, seed } = options;
  const tally = new Tally();
  const lives = await startLives(tally);
  const started = performance.now();
  try {
    if (script) return await replay(lives, options);
    const { led, isGood } = await lead(lives, options, tally);
    const seconds = Math.round((performance.now() - started) / 1000);
    const run = { lives: led, seed, seconds, broken: isGood ? 0 : 1 };
    if (json) writeFileSync(json, `${JSON.stringify(figuresOf(run, tally), null, 2)}\n`);
    return isGood;
  } finally {
    await lives.close();
  }
}

async function main(): Promise<void> {
  process.exitCode = (await soak(readOrExit('soak', soakOptions))) ? 0 : 1;
}

void main();
