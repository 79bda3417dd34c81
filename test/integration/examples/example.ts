// Deploys the templates of examples/, as a reader would on an account of their own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStack } from '../../../local/stack/engine/create-stack';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { readTemplate, type Template } from '../../../local/stack/template/template';
import { secretsOf } from '../../support/stack';
import { type BundleEngine, startBundleEngine } from '../stack/bundle-engine';

const FOLDER = join(__dirname, '../../../examples');

/** The text of an example. */
export function readText(name: string): string {
  return readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');
}

export function readExample(name: string): Template {
  return readTemplate(readText(name), `${name}.yaml`);
}

/** An engine that answers dynamic references from the values beside the examples. */
export function startExamples(): Promise<BundleEngine> {
  return startBundleEngine(secretsOf(readText('secrets')));
}

/** Creates a stack from an example, and expects it to succeed. */
export async function create(
  { services }: BundleEngine,
  name: string,
  parameters: Record<string, string> = {},
): Promise<Stack> {
  const stack = await createStack(services, name, readExample(name), parameters);
  expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
  return stack;
}

/** Updates a stack to an example, and expects it to succeed. */
export async function update(
  { services }: BundleEngine,
  stack: Stack,
  name: string,
  parameters: Record<string, string> = {},
): Promise<void> {
  await updateStack(services, stack, readExample(name), parameters);
  expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
}

/** What the handler last returned. */
export function modelOf(stack: Stack, logicalId: string): Record<string, unknown> {
  return stack.resources.get(logicalId)?.model ?? {};
}

/** The attributes of a user of the stack, by name. */
export function attributesOf(stack: Stack, logicalId: string): Record<string, unknown> {
  const pairs = [modelOf(stack, logicalId).UserAttributes].flat().map((pair) => Object(pair));
  return Object.fromEntries(pairs.map(({ Name, Value }) => [Name, Value]));
}
