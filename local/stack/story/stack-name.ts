// Names a stack after its template file.
import { basename } from 'node:path';

/** Letters, digits and hyphens, a letter first: what CloudFormation takes as a stack's name. */
export function stackNameOf(file: string): string {
  const name = basename(file)
    .replace(/\..*$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return name.replace(/^[^A-Za-z]+|-$/g, '') || 'stack';
}
