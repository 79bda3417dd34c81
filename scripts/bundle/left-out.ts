// What the bundle leaves out: modules that load with what the function uses and are never called.
import { join } from 'node:path';
import type { ImportKind, Plugin } from 'esbuild';

const EMPTY = join(__dirname, '../empty-module.cjs');
const NO_METADATA = join(__dirname, 'reflect-metadata.cjs');

interface LeftOut {
  readonly filter: RegExp;
  readonly because: string;
  /** Where it is left out only when imported in this way. */
  readonly kind?: ImportKind;
}

/** Modules that resolve to an empty one, each with the reason why nothing of it is ever called. */
const LEFT_OUT: readonly LeftOut[] = [
  {
    filter: /^aws-sdk(\/|$)/,
    because: 'version 2 of the SDK: for the library’s own runtime, which src/runtime replaces',
  },
  {
    filter: /^@aws-sdk\/(credential-provider-|token-providers|nested-clients)/,
    because: 'where to look for credentials: every client here is given some',
  },
  {
    filter: /^@smithy\/credential-provider-imds/,
    because: 'the same, on EC2 and ECS',
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
    // A client that has operations with event streams, as CloudWatch Logs has, imports it itself.
    kind: 'dynamic-import',
    because: 'event streams, loaded when an operation has one: none does that is used here',
  },
  { filter: /^bowser$/, because: 'detects browsers' },
  {
    filter: /^string\.prototype\.replaceall$/,
    because: 'a polyfill, of what Node has had since version 15',
  },
];

/** Resolves what is left out to an empty module. */
export const leftOut: Plugin = {
  name: 'left out',
  setup({ onResolve }) {
    onResolve({ filter: /^reflect-metadata$/ }, () => ({ path: NO_METADATA }));
    for (const { filter, kind } of LEFT_OUT) {
      onResolve({ filter }, (found) =>
        kind === undefined || kind === found.kind ? { path: EMPTY } : undefined,
      );
    }
  },
};
