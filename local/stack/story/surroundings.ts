// What the stacks of a run depend on beside their templates.
import { dynamicReferences } from '../dynamic-references/dynamic-references';
import type { LocalValues } from '../dynamic-references/local-values';
import type { Services } from '../engine/services';
import { typeFinder } from '../resources/types';
import type { Problem } from '../template/problem';
import { foreignProperty } from './foreign-property';
import type { Arguments } from './options';
import type { TemplateOfRun } from './read-templates';
import { secretParameters } from './secret-parameters';

export type Surroundings = Pick<Services, 'findType' | 'exports' | 'references'>;

/** Made of what the command line says; `tell` takes warnings of the templates. */
export function surroundingsOf(
  { strict, typeName, exports }: Arguments,
  secrets: LocalValues,
  templates: readonly TemplateOfRun[],
  tell: (found: readonly Problem[]) => void,
): Surroundings {
  const references = dynamicReferences(secrets);
  secretParameters(templates).forEach(references.keepFromShowing);
  const written = templates.map(({ template }) => template);
  const warn = (name: string, property: string) => tell(foreignProperty(written, name, property));
  return {
    references,
    findType: typeFinder({ strict, typeName, warn }),
    exports: new Map(Object.entries(exports)),
  };
}
