// The schemas of the SDK's clients so that those of other operations, and the classes of errors, can be shaken
// out of the bundle: together they were a ninth of what a cold start has to parse.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Where a client enters the class of an error. Without it the error comes all the same, with its name,
 * message, $fault and $metadata (getErrorSchemaOrThrowBaseException in @aws-sdk/core), and nothing more of
 * one is read here; only those of CloudWatch have another name then, of its query protocol.
 */
const ENTERED_ERROR = /^n0_registry\.registerError\(.*\);$/gm;

/** A name that the file has given a text, as `const _m = "message";`. */
const CONSTANT = /^const (_\w+) = (".*");$/gm;

/** A key that is such a name: for a bundler its text might come about with a side effect. */
const COMPUTED_KEY = /\[(_\w+)\]:/g;

export const shakenSchemas: Plugin = {
  name: 'schemas that can be shaken',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/ }, ({ path }) => ({
      contents: shakeable(readFileSync(path, 'utf8')),
    }));
  },
};

/** The same module with plain keys, and without the classes of errors. */
export function shakeable(schemas: string): string {
  const texts = new Map(Array.from(schemas.matchAll(CONSTANT), ([, name, text]) => [name, text]));
  return schemas
    .replace(ENTERED_ERROR, '')
    .replace(COMPUTED_KEY, (key, name) => (texts.has(name) ? `${texts.get(name)}:` : key));
}
