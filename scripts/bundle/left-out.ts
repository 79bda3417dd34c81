// What the bundle leaves out: modules that load with what the function uses and are never called.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const EMPTY = join(__dirname, '../empty-module.cjs');

/** Modules that resolve to an empty one, each with the reason why nothing of it is ever called. */
const LEFT_OUT: readonly { readonly filter: RegExp; readonly because: string }[] = [
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
    filter: /^@smithy\/core\/(event-streams|cbor)$/,
    because: 'event streams and CBOR: no operation used here has them',
  },
  { filter: /^@smithy\/middleware-compression$/, because: 'metrics of an invocation are 1 kB' },
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
    for (const { filter } of LEFT_OUT) onResolve({ filter }, () => ({ path: EMPTY }));
  },
};
