// A reader's folder with nothing in it and a pool of theirs, and `npm run adopt` as they run it there.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { UserPool } from '../../local/cognito/state/user-pool';
import { type BundleEngine, startBundleEngine } from '../integration/stack/bundle-engine';
import { KINDS } from '../lives/kinds';
import { type Ended, ended } from '../support/ended';
import { type FreshFolder, useFreshFolder } from '../support/fresh-folder';
import { crowd } from './crowd';

const SCRIPT = join(__dirname, '../../scripts/adopt.sh');

export interface Reader {
  readonly engine: BundleEngine;
  /** Signs in by email, with three people in it. */
  readonly pool: UserPool;
  readonly folder: FreshFolder;
  /** Starts the command with no more in its environment than this. */
  start(args: readonly string[], variables?: NodeJS.ProcessEnv): ChildProcess;
  /** Starts the adoption of the pool into the folder `team`. */
  startAdopting(...more: string[]): ChildProcess;
  /** The same to its end. */
  adopt(...more: string[]): Promise<Ended>;
}

/** Registers the hooks that make another folder and pool for each test, on one engine. */
export function useReader(): Reader {
  let engine: BundleEngine;
  let pool: UserPool;
  const folder = useFreshFolder();
  beforeAll(async () => {
    engine = await startBundleEngine();
  });
  afterAll(() => engine.close());
  beforeEach(() => {
    pool = crowd(engine.cognito.service, KINDS['by email'], 3);
    engine.takeCalls();
  });
  afterEach(() => engine.cognito.faults.clear());
  const start: Reader['start'] = (args, variables) => {
    const { PATH } = process.env;
    const cwd = folder.path;
    // Nothing of the reader's own account may take part.
    const clean = { PATH, HOME: cwd, AWS_EC2_METADATA_DISABLED: 'true', INIT_CWD: cwd };
    return spawn('sh', [SCRIPT, ...args], { cwd, env: { ...clean, ...variables } });
  };
  const startAdopting = (...more: string[]) => {
    const endpoint = ['--endpoint', engine.cognito.url];
    return start(['--user-pool-id', pool.id, '--out', 'team', ...endpoint, ...more]);
  };
  return {
    get engine() {
      return engine;
    },
    get pool() {
      return pool;
    },
    folder,
    start,
    startAdopting,
    adopt: (...more) => toEnd(startAdopting(...more)),
  };
}

/** The command to its end, without the progress that it tells where a machine is slow. */
export async function toEnd(child: ChildProcess): Promise<Ended> {
  const { errors, ...rest } = await ended(child);
  return { ...rest, errors: errors.replace(/^.* …\n/gm, '') };
}
