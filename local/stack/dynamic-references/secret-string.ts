// What one version of a secret holds: a text, whose keys can be asked for where it is a JSON object.
import { isRecord } from '../../unknown';

/** The string of a version, or the keys and values of one that is JSON. */
export type SecretString = string | ReadonlyMap<string, string>;

/** The whole of it, as GetSecretValue gives it. */
export function asText(secret: SecretString): string {
  return typeof secret === 'string' ? secret : JSON.stringify(Object.fromEntries(secret));
}

/** The values by key; undefined for a text that is no JSON object. */
export function keysOf(secret: SecretString): ReadonlyMap<string, string> | undefined {
  if (typeof secret !== 'string') return secret;
  const parsed = parsedJson(secret);
  if (!isRecord(parsed)) return undefined;
  return new Map(
    Object.entries(parsed).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
