// `npm start`: runs CloudFormation templates on this machine, the handlers of the bundle included.
import { join } from 'node:path';
import { dynamicReferences } from './stack/dynamic-references/dynamic-references';
import { paintFor } from './stack/print/paint';
import { widthOf } from './stack/print/width';
import { typeFinder } from './stack/resources/types';
import { readArguments } from './stack/story/arguments';
import { checkStack } from './stack/story/check-stack';
import { foreignProperty } from './stack/story/foreign-property';
import { Interruption, interruption, until } from './stack/story/interruption';
import type { Arguments } from './stack/story/options';
import { runAll } from './stack/story/other-stacks';
import { readSecrets } from './stack/story/read-secrets';
import { readTemplates, type StackOfRun } from './stack/story/read-templates';
import { StepError } from './stack/story/story';
import { changeTwo, TEAM_FILES } from './stack/story/team';
import { UsageError } from './stack/story/usage-error';
import { warnings } from './stack/story/warnings';
import { TemplateError } from './stack/template/problem';
import { usageOf } from './usage';
import { startWorld, type World } from './world';

const REPOSITORY = join(__dirname, '..');
const paint = paintFor(process.stdout, process.env);
const stopped = interruption(process);
const print = until(stopped, (line) => process.stdout.write(`${line}\n`));
const complain = until(stopped, (line) => process.stderr.write(`${line}\n`));

async function main(args: readonly string[]): Promise<void> {
  const given = readArguments(args);
  if (given.help) {
    print(usageOf('start'));
    return;
  }
  const worlds: World[] = [];
  try {
    await Promise.race([run(given, (world) => worlds.push(world)), stopped]);
  } finally {
    await Promise.all(worlds.map((world) => world.close()));
  }
  print(`\n${paint('green', 'Done.')} Nothing of it is left.`);
}

async function run(given: Arguments, onStart: (world: World) => void): Promise<void> {
  const isTeam = given.templates.length === 0;
  // npm runs scripts in the project's folder and tells where the reader was.
  const folder = isTeam ? REPOSITORY : (process.env.INIT_CWD ?? process.cwd());
  const templates = isTeam ? readArguments(TEAM_FILES).templates : given.templates;
  const secrets = readSecrets(given.secrets, templates[0]?.file ?? '', folder);
  const { others, own } = readTemplates({ ...given, templates }, folder);
  const all = [...others, own].flatMap((stack) => stack.templates.map((one) => one.template));
  const warn = warnings(complain);
  const surroundings = {
    references: dynamicReferences(secrets),
    findType: typeFinder({
      strict: given.strict,
      typeName: given.typeName,
      warn: (typeName, property) => warn(foreignProperty(all, typeName, property)),
    }),
    exports: new Map(Object.entries(given.exports)),
  };
  const check = (stack: StackOfRun) => checkStack(stack, surroundings, warn);
  // What a template imports from another is not known before that one is there.
  check(others[0] ?? own);
  const screen = { print, paint, width: widthOf(process.stdout) };
  const values = [...Object.values(given.exports), ...Object.values(given.parameters)];
  const world = await startWorld(surroundings, screen, values);
  onStart(world);
  const behindItsBack = isTeam ? changeTwo(world.cognito) : undefined;
  const told = { services: world.services, print: world.print, paint };
  try {
    const stories = others.map((stack) => ({ ...told, ...stack }));
    await runAll(stories, { ...told, ...own, behindItsBack }, check);
  } catch (error) {
    // What the handlers logged says more than the reason of an event.
    const failed = error instanceof StepError ? error.failures : undefined;
    for (const line of world.logsOf(failed?.map(({ logicalId }) => logicalId))) complain(line);
    throw error;
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  if (error instanceof Interruption) {
    // A terminal shows ^C and goes on in the same line.
    const start = process.stderr.isTTY ? '\n' : '';
    if (error.isAsked) process.stderr.write(`${start}Interrupted. Nothing of it is left.\n`);
    process.exit(error.exitCode);
  }
  const isUsage = error instanceof UsageError;
  if (isUsage) process.stderr.write(`${usageOf('start')}\n`);
  const what =
    error instanceof TemplateError ? `a template is not right\n${error.message}` : error.message;
  process.stderr.write(`\n${paint('red', 'Failed:')} ${what}\n`);
  process.exitCode = isUsage ? 2 : 1;
});
