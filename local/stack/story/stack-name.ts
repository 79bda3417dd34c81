// Names stacks after their template files.
import { basename } from 'node:path';

/** Letters, digits and hyphens, a letter first: what CloudFormation takes as a stack's name. */
export function stackNameOf(file: string): string {
  const name = basename(file)
    .replace(/\..*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return name.replace(/^[^A-Za-z]+|-$/g, '') || 'stack';
}

/** A name for each file; a name that another has already gets a number. */
export function stackNamesOf(files: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of files.map(stackNameOf)) {
    const free = (tried: string) => !names.includes(tried);
    const numbered = files.map((_, index) => `${name}-${index + 2}`);
    names.push([name, ...numbered].find(free) ?? name);
  }
  return names;
}
