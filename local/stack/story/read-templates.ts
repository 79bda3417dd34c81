// Reads and checks the templates of a run, all of them before anything is started.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planStack } from '../plan/plan';
import { findType } from '../resources/types';
import { readTemplate, type Template } from '../template/template';

/** A template with the parameters that it gets. */
export interface TemplateOfRun {
  template: Template;
  parameters: Record<string, string>;
}

/**
 * Reads `files`, which are relative to `folder`. Throws a TemplateError for a wrong template, and
 * for a file that can't be read or a parameter that no template has.
 */
export function readTemplates(
  files: readonly string[],
  given: Readonly<Record<string, string>>,
  folder: string,
): TemplateOfRun[] {
  const templates = files.map((file) => readTemplate(readText(file, folder), file));
  const names = new Set(templates.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  const unknown = Object.keys(given).filter((name) => !names.has(name));
  if (unknown.length > 0) {
    throw new Error(`no template has a parameter ${unknown.join(' or ')}`);
  }
  return templates.map((template) => {
    const own = template.parameters.filter(({ name }) => Object.hasOwn(given, name));
    const parameters = Object.fromEntries(own.map(({ name }) => [name, given[name] ?? '']));
    planStack(template, parameters, { name: '', id: '', region: '', accountId: '' }, findType);
    return { template, parameters };
  });
}

function readText(file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8');
  } catch (error) {
    const { code } = Object(error);
    const reason = code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new Error(`${file} can't be read: ${reason}`);
  }
}
