// Builders for the stack engine: values, templates, and the schema of a made-up type.
import {
  type DynamicReferences,
  dynamicReferences,
} from '../../local/stack/dynamic-references/dynamic-references';
import { readLocalValues } from '../../local/stack/dynamic-references/local-values';
import type { PlanContext } from '../../local/stack/plan/planned';
import type { ResourceSchema } from '../../local/stack/schema/schema';
import { TemplateError } from '../../local/stack/template/problem';
import { readTemplate, type Template } from '../../local/stack/template/template';
import { list, type MapOf, type Text, text, type Value } from '../../local/stack/template/value';

export const HERE = { file: 't.yaml', line: 1 };

export function textHere(value: string): Text {
  return text(value, HERE);
}

export function listHere(...items: Value[]): Value {
  return list(items, HERE);
}

export function mapHere(fields: Record<string, Value>): MapOf {
  const entries = Object.entries(fields).map(([key, value]) => ({ key, place: HERE, value }));
  return { kind: 'map', entries, place: HERE };
}

export function refHere(name: string): Value {
  return { kind: 'ref', name, place: HERE };
}

/** A reader's reports as `line: message`. */
export function reports(): {
  report: (place: { line: number }, message: string) => void;
  lines: string[];
} {
  const lines: string[] = [];
  return { lines, report: (place, message) => void lines.push(`${place.line}: ${message}`) };
}

/** The template of a YAML text, named t.yaml. */
export function templateOf(source: string): Template {
  return readTemplate(source, 't.yaml');
}

/** The lines of the TemplateError that an action throws; none when it throws nothing. */
export function problemsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof TemplateError) return error.message.split('\n');
    throw error;
  }
  return [];
}

/** A type with one property of each kind; Label is an update in place, Name a replacement. */
export const THING_SCHEMA: ResourceSchema = {
  properties: {
    Name: { type: 'string' },
    Label: { type: 'string' },
    Count: { type: 'integer' },
    Secret: { type: 'string' },
    Arn: { type: 'string' },
  },
  required: ['Name'],
  primaryIdentifier: ['/properties/Name'],
  createOnlyProperties: ['/properties/Name'],
  readOnlyProperties: ['/properties/Arn'],
  writeOnlyProperties: ['/properties/Secret'],
};

/** A template of Test::Things: each line gives a logical id and its properties in YAML's flow style. */
export function things(resources: Record<string, string>): Template {
  const lines = Object.entries(resources).map(
    ([id, rest]) => `  ${id}: {Type: Test::Thing, ${rest}}`,
  );
  return templateOf(['Resources:', ...lines].join('\n'));
}

/** Dynamic references answered from the YAML text of a file, named secrets.yaml. */
export function secretsOf(source: string): DynamicReferences {
  return dynamicReferences(readLocalValues(source, 'secrets.yaml'));
}

/** What the plan of a stack depends on: nothing but what a test says. */
export function contextHere(context: Partial<PlanContext> = {}): PlanContext {
  return {
    parameters: {},
    stack: { name: 'test', id: 'arn:test', region: 'us-east-1', accountId: '123456789012' },
    findType: () => undefined,
    exports: new Map(),
    ssmParameter: () => undefined,
    ...context,
  };
}
