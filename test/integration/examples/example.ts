// Deploys the templates of examples/, as a reader would on an account of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '../../../local/stack/engine/stack';
import { readTemplate, type Template } from '../../../local/stack/template/template';
import { secretsOf } from '../../support/stack';
import { useEngine } from '../stack/use-engine';

export const FOLDER = join(__dirname, '../../../examples');

type Parameters = Readonly<Record<string, string>>;

/** An engine that answers dynamic references from the values beside the examples. */
export function useExamples() {
  const engine = useEngine(secretsOf(readText('secrets')));
  return {
    engine,
    /** Creates a stack from an example, and expects it to succeed. */
    create: (name: string, parameters?: Parameters) =>
      engine.create(readExample(name), parameters, name),
    /** Updates a stack to an example, and expects it to succeed. */
    update: (stack: Stack, name: string, parameters?: Parameters) =>
      engine.update(stack, readExample(name), parameters),
  };
}

/** The text of an example. */
export function readText(name: string): string {
  return readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');
}

/** The template of an example, of another text where one is given. */
export function readExample(name: string, text = readText(name)): Template {
  return readTemplate(text, `${name}.yaml`);
}
