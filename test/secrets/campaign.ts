// Every path with every flavour of secret, or each path with one of them, and every place where one was told.
import { FORMS } from '../support/secrets/forms';
import { FLAVOURS } from './flavours';
import { furtherPaths, type Path, pathsOf, SCENARIOS, timeouts } from './paths';
import { type Secrets, secretsOf } from './secrets';
import { type Stage, startStage, type Told } from './stage';

/** A secret that was told: which, in what form, where and how it came to it. Never a piece of it. */
export interface Leak {
  path: string;
  flavour: string;
  where: string;
  secret: string;
  form: string;
}

export interface Findings {
  /** Different ones, and how often any was taken with any flavour. */
  paths: number;
  tried: number;
  flavours: number;
  forms: number;
  leaks: Leak[];
}

export interface Campaign {
  /** All of them where not said. */
  flavours?: readonly string[];
  /** Told of each flavour that is done, for a long wait. */
  onFlavour?: (line: string) => void;
  /** Each path with every flavour; otherwise some of them, each with one. */
  isWhole: boolean;
}

const STAGES = 4;
/** Without much time one of so many paths is taken, by what they cost. */
const ONE_OF = { little: 1, usual: 6, much: 16 };
/** In seconds; less than a function would need to see its time run out. */
const SHORT_TIMEOUT = 1;

/** Runs it, side by side on as many stages as there are. */
export async function campaign({
  flavours: names = Object.keys(FLAVOURS),
  isWhole,
  onFlavour = () => undefined,
}: Campaign): Promise<Findings> {
  const titles = new Set<string>();
  const leaks: Leak[] = [];
  const jobs = [...names.entries()];
  let tried = 0;
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const [at, flavour] = job;
      const secrets = secretsOf(flavour);
      const isTaken = (turn: number, { cost = 'usual' }: Path) =>
        isWhole || turn % (names.length * ONE_OF[cost]) === at;
      for await (const [path, told] of walk(secrets, isTaken)) {
        tried += 1;
        titles.add(path.title);
        leaks.push(...leaksIn(told, secrets, path.title));
      }
      onFlavour(`${flavour} is done: ${tried} events so far, ${leaks.length} leaks`);
    }
  };
  await Promise.all(Array.from({ length: STAGES }, work));
  const [paths, forms] = [titles.size, Object.keys(FORMS).length];
  return { paths, tried, flavours: names.length, forms, leaks };
}

type IsTaken = (turn: number, path: Path) => boolean;
type Walk = AsyncGenerator<[Path, Told]>;

async function* walk(secrets: Secrets, isTaken: IsTaken): Walk {
  const stage = await startStage();
  const hasty = await startStage(SHORT_TIMEOUT);
  let turn = 0;
  async function* take(on: Stage, paths: readonly Path[]): Walk {
    for (const path of paths) {
      turn += 1;
      if (isTaken(turn, path)) yield [path, await path.happen(on, secrets, turn)];
    }
  }
  try {
    for (const scenario of SCENARIOS) {
      yield* take(stage, await pathsOf(scenario, stage, secrets));
    }
    yield* take(stage, furtherPaths(stage, secrets));
    yield* take(hasty, timeouts());
  } finally {
    await stage.close();
    await hasty.close();
  }
}

/** Where one of the secrets was told. */
export function leaksIn(told: Told, { find, flavour }: Secrets, path: string): Leak[] {
  return Object.entries(told).flatMap(([where, texts]) => {
    const found = texts.map(find).find((one) => one !== undefined);
    return found ? [{ path, flavour, where, secret: found.name, form: found.form }] : [];
  });
}
