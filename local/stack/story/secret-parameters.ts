// The values of parameters that a template marks NoEcho, which must not be shown.
import type { TemplateOfRun } from './read-templates';

/** What the templates get for them: given, or their defaults; of a list each item too. */
export function secretParameters(templates: readonly TemplateOfRun[]): string[] {
  return templates.flatMap(({ template, parameters }) =>
    template.parameters
      .filter(({ noEcho }) => noEcho)
      .flatMap(({ name, default: byDefault, isList }) => {
        const value = parameters[name] ?? byDefault?.text ?? '';
        return isList ? [value, ...value.split(',').map((item) => item.trim())] : [value];
      })
      .filter((value) => value !== ''),
  );
}
