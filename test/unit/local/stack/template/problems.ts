// The problems and warnings of reading a template, as `line: message`.
import type { Problem } from '../../../../../local/stack/template/problem';
import { templateOf } from '../../../../support/stack';

/** What is wrong with the template of a YAML text, as far as reading finds it. */
export function readingProblems(source: string): string[] {
  return linesOf(templateOf(source).problems);
}

/** Problems as `line: message`. */
export function linesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ place, message }) => `${place.line}: ${message}`);
}
