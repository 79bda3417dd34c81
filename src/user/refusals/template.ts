// Mistakes in a template that are found before anything is called. Asked of what is to be written
// alone: a rollback sends the mistaken template as the previous one, and must go through.
import { isServiceOwned } from '../attributes';
import { Failure } from '../failure';
import type { DeclaredUser, Mistakes } from '../user';
import { named } from '../words';

/** InvalidRequest where what is declared can't be written as it is. */
export function refuseMistakes(declared: DeclaredUser, { repeatedAttributes }: Mistakes): void {
  const { attributes, password, temporaryPassword, username } = declared;
  const own = [...(attributes?.keys() ?? [])].filter(isServiceOwned);
  const passwords = { Password: password, TemporaryPassword: temporaryPassword };
  const given = Object.entries(passwords).filter(([, value]) => value !== undefined);
  const empty = Object.entries({ Username: username, ...passwords }).filter(
    ([, value]) => value === '',
  );
  refuse('UserAttributes may name an attribute once: leave one of each', repeatedAttributes);
  refuse('Remove from UserAttributes what Amazon Cognito sets itself', own);
  refuse('Give a value, or leave the property out where there is none', empty.map(keyOf));
  refuse('Leave one of these', given.length > 1 ? given.map(keyOf) : []);
}

/**
 * InvalidRequest where the request sets read-only properties. For CREATE alone: CloudFormation and
 * its contract tests send them on update, where they are ignored.
 */
export function refuseReadOnly({ readOnlyProperties }: Mistakes): void {
  refuse('Remove read-only properties, Amazon Cognito sets them', readOnlyProperties);
}

function keyOf([key]: readonly [string, unknown]): string {
  return key;
}

function refuse(what: string, names: readonly string[]): void {
  if (names.length > 0) throw new Failure('InvalidRequest', `${what}: ${named(names)}.`);
}
