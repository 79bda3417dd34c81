// A run of `npm start`: reads what it is given, starts the offline world and tells the story of its stacks.
import { join } from 'node:path';
import { dynamicReferences } from './stack/dynamic-references/dynamic-references';
import type { Tell } from './stack/print/told';
import { typeFinder } from './stack/resources/types';
import { readArguments } from './stack/story/arguments';
import { awsName } from './stack/story/aws-name';
import { checkStack } from './stack/story/check-stack';
import { foreignProperty } from './stack/story/foreign-property';
import type { Arguments } from './stack/story/options';
import { runAll } from './stack/story/other-stacks';
import { readSecrets } from './stack/story/read-secrets';
import { readTemplates, type StackOfRun } from './stack/story/read-templates';
import { secretParameters } from './stack/story/secret-parameters';
import { StepError } from './stack/story/story';
import { changeTwo, TEAM_FILES } from './stack/story/team';
import { warnings } from './stack/story/warnings';
import { watching } from './watching';
import { startWorld, type World } from './world';

const REPOSITORY = join(__dirname, '..');

/** Where a run tells what happens, and what it has to say beside. */
export interface Audience {
  readonly tell: Tell;
  complain(line: string): void;
  /** Gets the world as soon as there is one, so that it is closed however the run ends. */
  onStart(world: World): void;
}

/** Throws a TemplateError or a StepError where it does not go well, or an Error that says what to do. */
export async function run(given: Arguments, { tell, complain, onStart }: Audience): Promise<void> {
  const isTeam = given.templates.length === 0;
  // npm runs scripts in the project's folder and tells where the reader was.
  const folder = isTeam ? REPOSITORY : (process.env.INIT_CWD ?? process.cwd());
  const templates = isTeam ? readArguments(TEAM_FILES).templates : given.templates;
  const references = dynamicReferences(
    readSecrets(given.secrets, templates[0]?.file ?? '', folder),
  );
  const read = () => readTemplates({ ...given, templates }, folder);
  const { others, own } = read();
  const all = [...others, own].flatMap((stack) => stack.templates);
  const written = all.map(({ template }) => template);
  secretParameters(all).forEach(references.keepFromShowing);
  const warn = warnings(complain);
  const surroundings = {
    references,
    findType: typeFinder({
      strict: given.strict,
      typeName: given.typeName,
      warn: (typeName, property) => warn(foreignProperty(written, typeName, property)),
    }),
    exports: new Map(Object.entries(given.exports)),
  };
  const check = (stack: StackOfRun) => checkStack(stack, surroundings, warn);
  // What a template imports from another is not known before that one is there.
  check(others[0] ?? own);
  warn(awsName(written));
  const values = [...Object.values(given.exports), ...Object.values(given.parameters)];
  const world = await startWorld(surroundings, tell, values);
  onStart(world);
  const told = { services: world.services, tell: world.tell };
  const behindItsBack = isTeam ? changeTwo(world.cognito) : undefined;
  const file = templates.at(-1)?.file ?? '';
  const readLast = () => {
    const again = read().own;
    const last = again.templates.slice(-1).map((one) => ({ ...one, imports: new Map() }));
    check({ ...again, templates: last });
    return last;
  };
  const changes = given.watch
    ? watching({ repository: REPOSITORY, file, folder, read: readLast, renew: world.renew })
    : undefined;
  try {
    const stories = others.map((stack) => ({ ...told, ...stack }));
    await runAll(stories, { ...told, ...own, behindItsBack, changes }, check);
  } catch (error) {
    // What the handlers logged says more than the reason of an event.
    const failed = error instanceof StepError ? error.failures : undefined;
    world.logsOf(failed?.map(({ logicalId }) => logicalId)).forEach(complain);
    throw error;
  }
}
