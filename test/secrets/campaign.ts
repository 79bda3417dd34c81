// Paths with flavours of secrets, and every place where one was told.
import { SCENARIOS } from '../integration/faults/scenarios';
import { FORMS } from '../support/secrets/forms';
import { FLAVOURS } from './flavours';
import { furtherPaths, timeouts } from './further-paths';
import { type Path, pathsOf } from './paths';
import { type Secrets, secretsOf } from './secrets';
import { type Stage, startStage, type Told } from './stage';

/** A secret that was told: which, in what form, where and how it came to it. Never a piece of it. */
export interface Leak {
  readonly path: string;
  readonly flavour: string;
  readonly where: string;
  readonly secret: string;
  readonly form: string;
}

export interface Findings {
  /** Different ones, and how often any was taken with any flavour. */
  readonly paths: number;
  readonly tried: number;
  readonly flavours: number;
  readonly forms: number;
  readonly leaks: readonly Leak[];
}

export interface Campaign {
  /** All of them where not said. */
  readonly flavours?: readonly string[];
  /** Told of how far it is, now and then. */
  readonly onGroup?: (line: string) => void;
  /** Some paths, each with one flavour; each path with one; or every path with every flavour. */
  readonly extent: 'some' | 'each' | 'all';
}

const STAGES = 4;
/** Where only some paths are taken, one of so many is, by what they cost. */
const ONE_OF = { little: 1, usual: 10, much: 24 };
/** After so many the calls that user pools have kept are thrown away. */
const MOST_CALLS = 10_000;
/** In seconds; less than a function would need to see its time run out. */
const SHORT_TIMEOUT = 1;

/** Paths that are taken one after the other on one stage, and how long its function may take. */
interface Group {
  readonly timeoutSeconds: number;
  paths(stage: Stage, secrets: Secrets): Path[] | Promise<Path[]>;
}

const GROUPS: readonly Group[] = [
  ...SCENARIOS.map((scenario) => ({
    timeoutSeconds: 10,
    paths: (stage: Stage, secrets: Secrets) => pathsOf(scenario, stage, secrets),
  })),
  { timeoutSeconds: 10, paths: furtherPaths },
  { timeoutSeconds: SHORT_TIMEOUT, paths: timeouts },
];

/** Runs it, side by side on as many stages as there are. */
export async function campaign({
  flavours: names = Object.keys(FLAVOURS),
  extent,
  onGroup = () => undefined,
}: Campaign): Promise<Findings> {
  const titles = new Set<string>();
  const leaks: Leak[] = [];
  let tried = 0;
  const all = new Map(names.map((flavour) => [flavour, secretsOf(flavour)]));
  const jobs = GROUPS.flatMap((group, index) =>
    [...all.values()].map((secrets, at) => ({ group, index, secrets, at })),
  );
  const work = async () => {
    const stages = keptStages();
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { group, index, secrets, at } = job;
      const isTaken = (turn: number, { cost = 'usual' }: Path) =>
        extent === 'all' || turn % (names.length * (extent === 'each' ? 1 : ONE_OF[cost])) === at;
      const stage = await stages.take(group.timeoutSeconds);
      for await (const [path, told] of walk(stage, group, index, secrets, isTaken)) {
        tried += 1;
        titles.add(path.title);
        leaks.push(...leaksIn(told, secrets, path.title));
      }
      onGroup(`${tried} events so far, ${leaks.length} leaks; ${jobs.length} groups to go`);
    }
    await stages.close();
  };
  await Promise.all(Array.from({ length: STAGES }, work));
  const [paths, forms] = [titles.size, Object.keys(FORMS).length];
  return { paths, tried, flavours: names.length, forms, leaks };
}

async function* walk(
  stage: Stage,
  { paths }: Group,
  index: number,
  secrets: Secrets,
  isTaken: (turn: number, path: Path) => boolean,
): AsyncGenerator<[Path, Told]> {
  // Begun elsewhere for each group, so that all flavours have their turn.
  let turn = index * 31;
  for (const path of await paths(stage, secrets)) {
    turn += 1;
    if (isTaken(turn, path)) yield [path, await path.happen(stage, secrets, turn)];
  }
}

/** A stage for each time-out, a new one where it remembers too much. */
function keptStages() {
  const stages = new Map<number, Stage>();
  return {
    async take(timeoutSeconds: number): Promise<Stage> {
      const known = stages.get(timeoutSeconds);
      if (known && known.cognito.calls.length < MOST_CALLS) return known;
      const stage = await startStage(timeoutSeconds);
      stages.set(timeoutSeconds, stage);
      await known?.close();
      return stage;
    },
    async close(): Promise<void> {
      for (const stage of stages.values()) await stage.close();
    },
  };
}

/** Where one of the secrets was told. */
export function leaksIn(told: Told, { find, flavour }: Secrets, path: string): Leak[] {
  return Object.entries(told).flatMap(([where, texts]) => {
    const found = texts.map(find).find((one) => one !== undefined);
    return found ? [{ path, flavour, where, secret: found.name, form: found.form }] : [];
  });
}
