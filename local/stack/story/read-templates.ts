// Reads and checks the templates of a run, all of them before anything is started.
import type { DynamicReferences } from '../dynamic-references/dynamic-references';
import { LOCAL_ACCOUNT } from '../engine/services';
import { checkDynamicReferences } from '../plan/check-dynamic-references';
import { planStack } from '../plan/plan';
import { findType } from '../resources/types';
import { readTemplate, type Template } from '../template/template';
import type { Arguments, TemplateArgument } from './arguments';
import { readFile } from './read-file';
import { stackNameOf } from './stack-name';

/** A template with the parameters that it gets, and what it imports. */
export interface TemplateOfRun {
  template: Template;
  parameters: Record<string, string>;
  imports: TemplateArgument['imports'];
}

/**
 * Reads templates, whose files are relative to `folder`. Throws a TemplateError for a wrong one, and
 * for a file that can't be read or a parameter that no template has.
 */
export function readTemplates(
  { templates: files, parameters: given }: Omit<Arguments, 'secrets'>,
  references: DynamicReferences,
  folder: string,
): TemplateOfRun[] {
  const read = files.map(({ file, imports }) => ({
    template: readTemplate(readFile(file, folder), file),
    imports,
  }));
  const names = new Set(
    read.flatMap(({ template }) => template.parameters.map(({ name }) => name)),
  );
  const unknown = Object.keys(given).filter((name) => !names.has(name));
  if (unknown.length > 0) {
    throw new Error(`no template has a parameter ${unknown.join(' or ')}`);
  }
  return read.map(({ template, imports }) => {
    const own = template.parameters.filter(({ name }) => Object.hasOwn(given, name));
    const parameters = Object.fromEntries(own.map(({ name }) => [name, given[name] ?? '']));
    const stack = { name: stackNameOf(files[0]?.file ?? ''), id: '', ...LOCAL_ACCOUNT };
    const plan = planStack(template, {
      parameters,
      stack,
      findType,
      exports: new Map(),
      ssmParameter: references.ssmParameter,
    });
    checkDynamicReferences(plan, references);
    return { template, parameters, imports };
  });
}
