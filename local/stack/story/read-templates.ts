// Reads the templates of a run, all of them before anything is started.
import { inOrder, TemplateError } from '../template/problem';
import { readTemplate, type Template } from '../template/template';
import type { Arguments, TemplateArgument } from './options';
import { readFile } from './read-file';
import { stackNamesOf } from './stack-name';

/** A template with the parameters that it gets, and what it imports. */
export interface TemplateOfRun {
  readonly template: Template;
  readonly parameters: Record<string, string>;
  readonly imports: TemplateArgument['imports'];
}

/** A stack of a run: the first template makes it, each further one changes it. */
export interface StackOfRun {
  readonly stackName: string;
  readonly templates: readonly TemplateOfRun[];
}

/** The stacks of a run, in the order in which they are made: the one that it is about comes last. */
export interface StacksOfRun {
  readonly others: readonly StackOfRun[];
  readonly own: StackOfRun;
}

/**
 * Reads templates, whose files are relative to `folder`. Throws a TemplateError for a wrong one, and
 * an Error for a file that can't be read or a parameter that no template has.
 */
export function readTemplates(
  given: Pick<Arguments, 'templates' | 'parameters' | 'others'>,
  folder: string,
): StacksOfRun {
  const parse = (file: string) => readTemplate(readFile(file, folder), file);
  const others = given.others.map((file) => ({ template: parse(file), imports: new Map() }));
  const templates = given.templates.map(({ file, imports }) => ({
    template: parse(file),
    imports,
  }));
  refuseUnknown(
    given.parameters,
    [...others, ...templates].map(({ template }) => template),
  );
  const bound = <Of extends { template: Template }>(one: Of) => ({
    ...one,
    parameters: parametersOf(one.template, given.parameters),
  });
  // Without others they are planned at once, and this is told with what is wrong with the plan.
  if (others.length > 0) refuseWrong(templates.map(({ template }) => template));
  const [stackName = '', ...names] = stackNamesOf([
    given.templates[0]?.file ?? '',
    ...given.others,
  ]);
  return {
    others: others.map((one, index) => ({
      stackName: names[index] ?? '',
      templates: [bound(one)],
    })),
    own: { stackName, templates: templates.map(bound) },
  };
}

function refuseWrong(templates: readonly Template[]): void {
  const problems = templates.flatMap((template) => template.problems);
  if (problems.length > 0) throw new TemplateError(inOrder(problems));
}

function refuseUnknown(given: Record<string, string>, templates: readonly Template[]): void {
  const names = templates.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  const has = names.length === 0 ? 'they have none' : `they have ${[...new Set(names)].join(', ')}`;
  throw new Error(`no template has a parameter ${unknown.join(' or ')}: ${has}`);
}

function parametersOf({ parameters }: Template, given: Record<string, string>) {
  const own = parameters.filter(({ name }) => Object.hasOwn(given, name));
  return Object.fromEntries(own.map(({ name }) => [name, given[name] ?? '']));
}
