// Makes up the text of a secret as GenerateSecretString asks for it.
import { randomInt } from 'node:crypto';
import { isRecord } from '../../unknown';

/** GenerateSecretString, with the defaults and limits of GetRandomPassword. */
export interface SecretSpecification {
  readonly PasswordLength?: number;
  readonly ExcludeCharacters?: string;
  readonly ExcludeLowercase?: boolean;
  readonly ExcludeUppercase?: boolean;
  readonly ExcludeNumbers?: boolean;
  readonly ExcludePunctuation?: boolean;
  readonly IncludeSpace?: boolean;
  readonly RequireEachIncludedType?: boolean;
  readonly SecretStringTemplate?: string;
  readonly GenerateStringKey?: string;
}

/** The text of the secret and the password in it, or what is wrong with what was asked for. */
export type Generated =
  | { ok: true; text: string; password: string }
  | { ok: false; problem: string };

const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Makes a password, and puts it in the template under its key where there is one. */
export function generateSecret(
  specification: SecretSpecification,
  below: (limit: number) => number = randomInt,
): Generated {
  const { SecretStringTemplate: template, GenerateStringKey: key } = specification;
  if ((template === undefined) !== (key === undefined)) {
    return refuse('SecretStringTemplate and GenerateStringKey go together');
  }
  const made = passwordOf(specification, below);
  if (!made.ok || template === undefined || key === undefined) return made;
  const fields = objectIn(template);
  if (!fields) return refuse('SecretStringTemplate is not a JSON object');
  return { ...made, text: JSON.stringify({ ...fields, [key]: made.password }) };
}

function passwordOf(
  specification: SecretSpecification,
  below: (limit: number) => number,
): Generated {
  const { PasswordLength = 32, RequireEachIncludedType = true } = specification;
  const sets = characterSets(specification);
  const all = sets.join('');
  const required = RequireEachIncludedType ? sets : [];
  if (all === '') return refuse('no character is left for the password');
  if (PasswordLength < Math.max(1, required.length) || PasswordLength > 4096) {
    return refuse(`PasswordLength must be ${Math.max(1, required.length)} to 4096`);
  }
  const sources = [...required, ...Array(PasswordLength - required.length).fill(all)];
  const characters = sources.map((source) => source.charAt(below(source.length)));
  for (const index of characters.keys()) {
    const other = below(characters.length);
    const moved = characters[other] ?? '';
    characters[other] = characters[index] ?? '';
    characters[index] = moved;
  }
  const password = characters.join('');
  return { ok: true, text: password, password };
}

function characterSets(specification: SecretSpecification): string[] {
  const lower = 'abcdefghijklmnopqrstuvwxyz';
  const sets = [
    specification.ExcludeLowercase ? '' : lower,
    specification.ExcludeUppercase ? '' : lower.toUpperCase(),
    specification.ExcludeNumbers ? '' : '0123456789',
    specification.ExcludePunctuation ? '' : PUNCTUATION,
    specification.IncludeSpace ? ' ' : '',
  ];
  const excluded = specification.ExcludeCharacters ?? '';
  return sets
    .map((set) => [...set].filter((character) => !excluded.includes(character)).join(''))
    .filter((set) => set !== '');
}

function objectIn(template: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(template);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function refuse(problem: string): Generated {
  return { ok: false, problem };
}
