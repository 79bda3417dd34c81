// `npm start`: runs CloudFormation templates on this machine, the handlers of the bundle included.
import { run } from './run';
import { asJson } from './stack/print/as-json';
import { asText } from './stack/print/as-text';
import { paintFor } from './stack/print/paint';
import type { Tell } from './stack/print/told';
import { whatIsLeft } from './stack/print/what-is-left';
import { widthOf } from './stack/print/width';
import { readArguments } from './stack/story/arguments';
import { endLines, endOf, exitCodeOf } from './stack/story/ending';
import { Interruption, interruption, until } from './stack/story/interruption';
import { showProgress } from './stack/story/show-progress';
import { UsageError } from './stack/story/usage-error';
import { usageOf } from './usage';
import type { World } from './world';

const args = process.argv.slice(2);
// Also where the rest of the command line can't be understood.
const isJson = args.includes('--json');
const paint = paintFor(process.stdout, process.env);
const stopped = interruption(process);
const progress = showProgress(process.stderr);

const lineTo = (stream: NodeJS.WriteStream) => (line: string) => {
  progress.clear();
  stream.write(`${line}\n`);
};
const print = lineTo(process.stdout);
const complain = lineTo(process.stderr);
let isKept = false;
const tell: Tell = (told) => {
  isKept ||= told.kind === 'event' && told.event.status === 'DELETE_SKIPPED';
  const lines = isJson ? asJson(told) : asText(told, paint, widthOf(process.stdout));
  lines.forEach(print);
  progress.heed(told);
};

async function main(): Promise<void> {
  const given = readArguments(args);
  if (given.help) {
    print(usageOf('start'));
    return;
  }
  const worlds: World[] = [];
  const audience = {
    tell: until(stopped, tell),
    complain: until(stopped, complain),
    onStart: (world: World) => worlds.push(world),
  };
  try {
    await Promise.race([run(given, audience), stopped]);
  } finally {
    await Promise.all(worlds.map((world) => world.close()));
  }
  tell({ kind: 'end', ok: true, isKept });
}

main().catch((error: Error) => {
  if (error instanceof Interruption) {
    // A terminal shows ^C and goes on in the same line.
    const start = process.stderr.isTTY ? '\n' : '';
    if (error.isAsked) complain(`${start}Interrupted. ${whatIsLeft(isKept)}`);
    if (error.isAsked) tell(endOf(error));
    process.exit(error.exitCode);
  }
  if (error instanceof UsageError) complain(usageOf('start'));
  const [what, ...lines] = endLines(error, isKept);
  complain(`\n${paint('red', 'Failed:')} ${what}`);
  lines.forEach(complain);
  tell(endOf(error));
  process.exitCode = exitCodeOf(error);
});
