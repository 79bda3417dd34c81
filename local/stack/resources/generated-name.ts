// The name of what a template does not name, as CloudFormation makes one.
import { createHash } from 'node:crypto';
import type { ResourceRequest } from './resource-type';

/** The logical id and twelve more characters, the same for every try of one operation. */
export function generatedName({ logicalId, token }: ResourceRequest): string {
  return `${logicalId}-${charactersOf(token, 12)}`;
}

/** As many letters and digits as asked for, always the same for the same seed. */
export function charactersOf(seed: string, count: number): string {
  const digest = createHash('sha256').update(seed).digest('base64');
  return digest.replace(/[^A-Za-z0-9]/g, '').slice(0, count);
}
