// Reads the resources and outputs of a template, once its parameters and conditions are known.
import { decode } from '../functions/decode';
import { resolve } from '../functions/resolve';
import type { Scope } from '../functions/scope';
import { warnOfLostForms } from '../template/lost-form';
import { readOutput, type TemplateOutput } from '../template/output';
import type { Report } from '../template/problem';
import { readResource, type TemplateResource } from '../template/resource';
import type { Template } from '../template/template';
import type { Entry, Value } from '../template/value';
import { expandSection, languageOf } from './expand-section';
import { impliedResources } from './implied';
import { resourcesIn } from './references';

/** What a template has, functions found and loops carried out. */
export interface Sections {
  readonly resources: readonly TemplateResource[];
  readonly outputs: readonly TemplateOutput[];
}

/** Reads both sections; problems are reported. */
export function readSections(
  template: Template,
  scope: Scope,
  parameterNames: readonly string[],
  warn: Report,
): Sections {
  const { report } = scope;
  const { extensions, serverless } = template.transforms;
  const language = languageOf(template, 'values');
  const read = (value: Value) => decode(value, language, report);
  // Functions in policies came with the language extensions.
  const policy = (value: Value) => (extensions ? resolve(read(value), scope) : value);
  const written = expandSection(template.sections.resources, template, scope).map((entry) => {
    warnOfNames(entry, warn);
    return readResource(entry, { properties: read, policy }, report);
  });
  const outputs = expandSection(template.sections.outputs, template, scope).map((entry) =>
    readOutput(entry, read, report),
  );
  if (!serverless) return { resources: written, outputs };
  const values = [
    ...written.map(({ properties }) => properties),
    ...outputs.map((one) => one.value),
  ];
  const names = [...written.flatMap((one) => one.dependsOn), ...values.flatMap(resourcesIn)];
  const others = names.filter((name) => !parameterNames.includes(name));
  const implied = impliedResources(others, written, template.sections.resources.place);
  return { resources: [...written, ...implied], outputs };
}

// `Condition: Yes` asks for the condition named true.
function warnOfNames({ value }: Entry, warn: Report): void {
  for (const { key, value: name } of value.kind === 'map' ? value.entries : []) {
    if (key === 'Condition' || key === 'DependsOn') warnOfLostForms(name, warn);
  }
}
