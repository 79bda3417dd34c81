// A run of `npm start`: reads what it is given, starts the offline world and tells the story of its stacks.
import { join } from 'node:path';
import type { Tell } from './stack/print/told';
import { readArguments } from './stack/story/arguments';
import { awsName } from './stack/story/aws-name';
import { checkStack } from './stack/story/check-stack';
import type { Arguments } from './stack/story/options';
import { runAll } from './stack/story/other-stacks';
import { readSecrets } from './stack/story/read-secrets';
import { readTemplates, type StackOfRun } from './stack/story/read-templates';
import { type Changes, StepError } from './stack/story/story';
import { surroundingsOf } from './stack/story/surroundings';
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
  const asked = isTeam ? { ...given, templates: readArguments(TEAM_FILES).templates } : given;
  // npm runs scripts in the project's folder and tells where the reader was.
  const folder = isTeam ? REPOSITORY : (process.env.INIT_CWD ?? process.cwd());
  const secrets = readSecrets(asked.secrets, asked.templates[0]?.file ?? '', folder);
  const { others, own } = readTemplates(asked, folder);
  const templates = [...others, own].flatMap((stack) => stack.templates);
  const warn = warnings(complain);
  const surroundings = surroundingsOf(asked, secrets, templates, warn);
  const check = (stack: StackOfRun) => checkStack(stack, surroundings, warn);
  // What a template imports from another is not known before that one is there.
  check(others[0] ?? own);
  warn(awsName(templates.map(({ template }) => template)));
  const values = [...Object.values(given.exports), ...Object.values(given.parameters)];
  const world = await startWorld(surroundings, tell, values);
  onStart(world);
  const told = { services: world.services, tell: world.tell };
  const story = {
    ...told,
    ...own,
    behindItsBack: isTeam ? changeTwo(world.client) : undefined,
    changes: asked.watch ? changesOf(asked, folder, check, world) : undefined,
  };
  try {
    const before = others.map((stack) => ({ ...told, ...stack }));
    await runAll(before, story, check);
  } catch (error) {
    // What the handlers logged says more than the reason of an event.
    const failed = error instanceof StepError ? error.failures : undefined;
    world.logsOf(failed?.map(({ logicalId }) => logicalId)).forEach(complain);
    throw error;
  }
}

// Each change is an update to the last of the templates, and none imports again what it has imported.
function changesOf(
  asked: Arguments,
  folder: string,
  check: (stack: StackOfRun) => void,
  { renew }: World,
): Changes {
  const read = () => {
    const { own } = readTemplates(asked, folder);
    const templates = own.templates.slice(-1).map((one) => ({ ...one, imports: new Map() }));
    check({ ...own, templates });
    return templates;
  };
  const file = asked.templates.at(-1)?.file ?? '';
  return watching({ repository: REPOSITORY, file, folder, read, renew });
}
