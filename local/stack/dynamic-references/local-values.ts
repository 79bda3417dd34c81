// Reads the file that stands in for Secrets Manager and Parameter Store on this machine.
import { parseTemplate } from '../template/document';
import { entriesOf, fieldsOf, textOf, textsOf } from '../template/fields';
import { collectProblems, type Report } from '../template/problem';
import { type Entry, text, type Value } from '../template/value';
import { withParts } from '../template/walk';
import type { SecretString } from './secret-string';

export interface LocalValues {
  /** The file as the reader named it; undefined where there is none. */
  readonly file?: string;
  /** By the name of the secret: its versions by id, oldest first. */
  readonly secrets: ReadonlyMap<string, ReadonlyMap<string, SecretString>>;
  /** By the name of the parameter: its versions, the first one first. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
}

/** What is there without a file. */
export const NO_VALUES: LocalValues = { secrets: new Map(), parameters: new Map() };

/**
 * Reads the text of a file, YAML or JSON; throws a TemplateError with every problem and its line:
 * `secretsmanager: {NAME: {VERSION-ID: {KEY: VALUE}}}` and `ssm: {NAME: VALUE or [VALUE, …]}`.
 */
export function readLocalValues(source: string, file: string): LocalValues {
  return collectProblems((report) => {
    const root = asWritten(parseTemplate(source, file, report));
    const sections = fieldsOf(root, 'a file of secrets', ['secretsmanager', 'ssm'], report);
    const secrets = entriesOf(sections.get('secretsmanager'), 'secretsmanager', report);
    const parameters = entriesOf(sections.get('ssm'), 'ssm', report);
    return {
      file,
      secrets: new Map(secrets.map((entry) => [entry.key, versionsOf(entry, report)])),
      parameters: new Map(
        parameters.map(({ key, value }) => [key, textsOf(value, `parameter ${key}`, report)]),
      ),
    };
  });
}

// A secret 0123 is no number: the file is no template.
function asWritten(value: Value): Value {
  if (value.kind === 'text') return text(value.plain?.written ?? value.text, value.place);
  return withParts(value, asWritten);
}

function versionsOf({ key, place, value }: Entry, report: Report): Map<string, SecretString> {
  const versions = entriesOf(value, `secret ${key}`, report);
  if (value.kind === 'map' && versions.length === 0) report(place, `secret ${key} has no version`);
  return new Map(
    versions.map((version) => [version.key, secretString(version, `secret ${key}`, report)]),
  );
}

function secretString({ key, value }: Entry, secret: string, report: Report): SecretString {
  const what = `version ${key} of ${secret}`;
  if (value.kind !== 'map') return textOf(value, what, report) ?? '';
  return new Map(
    value.entries.map((entry) => [entry.key, textOf(entry.value, what, report) ?? '']),
  );
}
