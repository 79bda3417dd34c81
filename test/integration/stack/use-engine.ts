// Stacks over the built bundle for the tests of a file: what goes well in one word, and what is in them.
import type { CreateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import type { DynamicReferences } from '../../../local/stack/dynamic-references/dynamic-references';
import { createStack } from '../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../local/stack/engine/delete-stack';
import { detectDrift } from '../../../local/stack/engine/detect-drift';
import { importResources } from '../../../local/stack/engine/import-resources';
import { newStack } from '../../../local/stack/engine/new-stack';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import type { ResourceToImport } from '../../../local/stack/plan/import';
import type { Template } from '../../../local/stack/template/template';
import { createPool } from '../../support/cognito';
import { fieldsOf } from '../../support/fields';
import { type BundleEngine, startBundleEngine } from './bundle-engine';

type Parameters = Readonly<Record<string, string>>;

/** Starts the engine before the tests, and closes it after them. */
export function useEngine(references?: DynamicReferences) {
  let engine: BundleEngine;
  beforeAll(async () => {
    engine = await startBundleEngine(references);
  });
  afterAll(() => engine.close());
  return {
    get services() {
      return engine.services;
    },
    get cognito() {
      return engine.cognito;
    },
    get client() {
      return engine.client;
    },
    get shown() {
      return engine.shown;
    },
    takeCalls: () => engine.takeCalls(),
    async create(template: Template, parameters: Parameters = {}, name = 's'): Promise<Stack> {
      const stack = await createStack(engine.services, name, template, parameters);
      expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
      return stack;
    },
    async update(stack: Stack, template: Template, parameters: Parameters = {}): Promise<void> {
      await updateStack(engine.services, stack, template, parameters);
      expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    },
    async adopt(
      template: Template,
      toImport: ResourceToImport,
      parameters: Parameters = {},
    ): Promise<Stack> {
      const stack = newStack(engine.services, 'adopted');
      await importResources(engine.services, stack, template, [toImport], parameters);
      expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
      return stack;
    },
    async remove(stack: Stack): Promise<void> {
      await deleteStack(engine.services, stack);
      expect(stack).toMatchObject({ status: 'DELETE_COMPLETE', failures: [] });
    },
    /** What of its resources is not as the stack has it. */
    async differences(stack: Stack) {
      const drifts = await detectDrift(engine.services, stack);
      return drifts.flatMap(({ differences }) => differences);
    },
    /** Makes a pool that no stack has. */
    async makePool(settings: Partial<CreateUserPoolRequest> = {}): Promise<string> {
      const { id } = await createPool(engine.client, settings);
      return id;
    },
  };
}

/** What the handler of a resource last returned. */
export function modelOf(stack: Stack, logicalId: string): Readonly<Record<string, unknown>> {
  return stack.resources.get(logicalId)?.model ?? {};
}

/** The attributes of a user of the stack, by name. */
export function attributesOf(stack: Stack, logicalId: string): Record<string, unknown> {
  const pairs = [modelOf(stack, logicalId).UserAttributes].flat().map(fieldsOf);
  return Object.fromEntries(pairs.map(({ Name, Value }) => [Name, Value]));
}

/** The pool that a resource is, or is in. */
export function poolIdOf(stack: Stack, logicalId = 'Pool'): string {
  return String(modelOf(stack, logicalId).UserPoolId);
}
