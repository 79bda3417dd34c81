// Runs `npm run fuzz`: hostile events against the built bundle, for as many as one likes.
import { usageOf } from '../../local/usage';
import { campaign } from './campaign';
import { fuzzOptions } from './options';

function optionsOrExit() {
  try {
    return fuzzOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${usageOf('fuzz')}\n\n${Object(error).message}\n`);
    return process.exit(2);
  }
}

async function main(): Promise<void> {
  const options = optionsOrExit();
  const { events, slow, slowest, codes, defects } = await campaign(options);
  for (const { complaint, trial } of defects) {
    console.log(`${complaint}\n  ${JSON.stringify(trial)}`);
  }
  for (const trial of slow) console.log(`Over 2 s\n  ${JSON.stringify(trial)}`);
  console.log(JSON.stringify(codes));
  console.log(
    `${events} events with seed ${options.seed}: ${defects.length} kinds of defect, ` +
      `${slow.length} answers over 2 s, the slowest ${Math.round(slowest)} ms.`,
  );
  process.exitCode = defects.length > 0 ? 1 : 0;
}

void main();
