// The two builds that are compared: the bundle that ships, and the stock packaging of the same actions.
import { join } from 'node:path';
import type { Sides } from './compare';

/** Where a build is, and how it is run. */
export interface Build {
  readonly taskRoot: string;
  /** As a Lambda's setting: path of the file without its ending, then the function. */
  readonly handler: string;
  /** A file beside whose node_modules the bare client of the SDK is taken from. */
  readonly sdkFrom: string;
  /** To be loaded first where logs are measured. */
  readonly preload?: string;
}

const root = join(__dirname, '..');
const stock = join(root, 'bench/stock/build/TypeFunction');

export const builds: Sides<Build> = {
  ours: {
    taskRoot: join(root, 'build/TypeFunction'),
    handler: 'handlers.entrypoint',
    sdkFrom: join(root, 'package.json'),
  },
  stock: {
    taskRoot: stock,
    handler: 'dist/handlers.entrypoint',
    sdkFrom: join(stock, 'package.json'),
    preload: join(root, 'bench/stock/endpoints.cjs'),
  },
};
