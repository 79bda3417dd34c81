// Mistakes in a template that are found before anything is called. Asked of what is to be written
// alone: a rollback sends the mistaken template as the previous one, and must go through.
import { isServiceOwned } from './attributes';
import { Failure } from './failure';
import type { DeclaredUser } from './user';

/** InvalidRequest where UserAttributes can't be written as it is. */
export function refuseAttributes({ attributes, repeatedAttributes = [] }: DeclaredUser): void {
  const own = [...(attributes?.keys() ?? [])].filter(isServiceOwned);
  refuse('UserAttributes may name an attribute once: leave one of each', repeatedAttributes);
  refuse('Remove from UserAttributes what Amazon Cognito sets itself', own);
}

/** InvalidRequest where both kinds of password are declared: only one can be the user's. */
export function refusePasswords({ password, temporaryPassword }: DeclaredUser): void {
  const both = password !== undefined && temporaryPassword !== undefined;
  refuse('Leave one of these', both ? ['Password', 'TemporaryPassword'] : []);
}

/**
 * InvalidRequest where the request sets read-only properties. For CREATE alone: CloudFormation and
 * its contract tests send them on update, where they are ignored.
 */
export function refuseReadOnly({ readOnlyProperties = [] }: DeclaredUser): void {
  refuse('Remove read-only properties, Amazon Cognito sets them', readOnlyProperties);
}

function refuse(what: string, names: readonly string[]): void {
  if (names.length > 0) throw new Failure('InvalidRequest', `${what}: ${names.join(', ')}.`);
}
