// What the bundle leaves out: modules that load with what the function uses and do nothing for it.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

interface LeftOut {
  readonly filter: RegExp;
  readonly because: string;
  /** What takes its place where something of it is called: a file beside this one. */
  readonly instead?: string;
}

const LEFT_OUT: readonly LeftOut[] = [
  {
    filter: /^@aws-sdk\/credential-provider-node$/,
    because: 'where to look for credentials: every client here is given some',
  },
  {
    filter: /\/getInstanceMetadataRegion$/,
    because: 'the Region of a machine of EC2: every client here is given one',
  },
  {
    filter: /^node:fs\/promises$/,
    instead: 'no-files.mjs',
    because:
      'settings in files of a home, of which a Lambda has none: the SDK goes on to its defaults',
  },
  {
    filter: /^@smithy\/core\/event-streams$|\/HeaderFormatter$/,
    instead: 'no-event-streams.mjs',
    because: 'event streams: no operation has one that is used here',
  },
  {
    filter: /^@smithy\/core\/retry$/,
    instead: 'no-retries.mjs',
    because:
      'second tries: of a call to Cognito they are for src/cognito/patience.ts, of a report for nobody',
  },
  {
    filter: /^@aws\/lambda-invoke-store$/,
    instead: 'no-invoke-store.mjs',
    because:
      'traces of invocations side by side: where there is one at a time, the environment has its X-Ray id',
  },
  { filter: /\/Sha256Js$/, because: 'hashes for where Node has none' },
];

/** Resolves what packages ask for, and what is left out, to what takes its place: mostly to nothing. */
export const leftOut: Plugin = {
  name: 'left out',
  setup({ onResolve }) {
    for (const { filter, instead = 'nothing.mjs' } of LEFT_OUT) {
      const path = join(__dirname, instead);
      onResolve({ filter }, ({ importer }) =>
        importer.includes('node_modules') ? { path } : undefined,
      );
    }
  },
};
