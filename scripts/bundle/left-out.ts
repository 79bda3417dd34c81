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
    filter: /^@aws-sdk\/(credential-provider-|token-providers|nested-clients)/,
    because: 'where to look for credentials: every client here is given some',
  },
  {
    filter: /^@smithy\/credential-provider-imds/,
    because: 'the same, on EC2 and ECS',
  },
  {
    filter: /^node:fs\/promises$/,
    instead: 'no-files.cjs',
    because:
      'settings in files of a home, of which a Lambda has none: the SDK goes on to its defaults',
  },
  {
    filter: /^@aws-sdk\/signature-v4-multi-region/,
    because: 'signatures for several Regions at once: S3 and EventBridge alone ask for them',
  },
  {
    filter: /^@aws-sdk\/xml-builder/,
    because: 'protocols in XML: Cognito, CloudWatch and CloudWatch Logs speak JSON',
  },
  {
    filter: /^@smithy\/core\/event-streams$/,
    instead: 'no-event-streams.cjs',
    because: 'event streams: no operation has one that is used here',
  },
  { filter: /^bowser$/, because: 'detects browsers' },
];

/** Resolves what is left out to what takes its place: mostly to an empty module. */
export const leftOut: Plugin = {
  name: 'left out',
  setup({ onResolve }) {
    for (const { filter, instead = 'empty-module.cjs' } of LEFT_OUT) {
      onResolve({ filter }, () => ({ path: join(__dirname, instead) }));
    }
  },
};
