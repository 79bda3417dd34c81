// What the AWS CLI takes without a look: names of parameters, properties in JSON, the name of the type.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { SCHEMA, TYPE_NAME } from './built';

/** What is wrong with a command for the AWS CLI that it would not say itself. */
export function awsTrouble(words: readonly string[], folder: string): string[] {
  return [...parameterTrouble(words, folder), ...propertyTrouble(words), ...typeTrouble(words)].map(
    (trouble) => `${words.slice(0, 3).join(' ')}: ${trouble}`,
  );
}

function parameterTrouble(words: readonly string[], folder: string): string[] {
  const known = parametersOf(words, folder);
  if (!known) return [];
  const given = [
    ...valuesOf(words, '--parameter-overrides').map((pair) => pair.split('=')[0]),
    ...valuesOf(words, '--parameters').map((pair) => /^ParameterKey=(\w+),/.exec(pair)?.[1]),
  ];
  return given
    .filter((name) => !known.includes(`${name}`))
    .map((name) => `the template has no parameter ${name}`);
}

function propertyTrouble(words: readonly string[]): string[] {
  const models = [...valuesOf(words, '--desired-state'), ...valuesOf(words, '--resource-model')];
  const patches = valuesOf(words, '--patch-document').flatMap((text) => JSON.parse(text));
  return unknownProperties([
    ...models.flatMap((text) => Object.keys(JSON.parse(text))),
    ...patches.map(({ path }) => `${path}`.split('/')[1] ?? ''),
  ]);
}

function typeTrouble(words: readonly string[]): string[] {
  return valuesOf(words, '--type-name')
    .filter((name) => name !== TYPE_NAME)
    .map((name) => `the pages call the type ${TYPE_NAME}, not ${name}`);
}

/** The parameters of the template that the command names, or nothing where it names none. */
function parametersOf(words: readonly string[], folder: string): string[] | undefined {
  const [file = ''] = [
    ...valuesOf(words, '--template-file'),
    ...valuesOf(words, '--template-body'),
  ];
  const path = join(folder, file.replace('file://', ''));
  // Where a file that is named is not there, the CLI has said so.
  if (!file || !existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  return Object.keys(parseDocument(text, { logLevel: 'silent' }).toJS().Parameters ?? {});
}

/** The values of an option, up to the next one. */
function valuesOf(words: readonly string[], option: string): string[] {
  const at = words.indexOf(option);
  if (at < 0) return [];
  const after = words.slice(at + 1);
  const end = after.findIndex((word) => word.startsWith('--'));
  return end < 0 ? after : after.slice(0, end);
}

function unknownProperties(names: readonly string[]): string[] {
  return names
    .filter((name) => !Object.hasOwn(SCHEMA.properties, name))
    .map((name) => `users have no property ${name}`);
}
