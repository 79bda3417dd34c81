// What attributes a user may be given, and how they change.
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';
import type { AttributeSchema } from '../state/user-pool';
import type { Attributes } from '../state/users';
import { invalidParameter } from '../validation/errors';
import { isTrue, valueProblem } from './attribute-values';
import { MEDIUM_OF } from './delivery';

/** A request's list by name; the last one counts, a missing value is a blank one. */
export function byName(list: readonly AttributeType[] = []): Map<string, string> {
  return new Map(list.map(({ Name, Value }) => [Name ?? '', Value ?? '']));
}

/** The form of a list in an answer. */
export function asList(attributes: Attributes): AttributeType[] {
  return [...attributes].map(([Name, Value]) => ({ Name, Value }));
}

/** Throws InvalidParameterException unless a new user may have these attributes, none of them blank. */
export function checkNew(schema: AttributeSchema, attributes: Attributes): void {
  const wrong = [...attributes].flatMap(([name, value]) => {
    const problem = creationProblem(schema, name, value);
    return problem === undefined ? [] : [`${name}: ${problem}`];
  });
  // The service refuses a new user without a required attribute (amplify-backend#3117), whatever the
  // API reference says of the user supplying it later.
  const missing = [...schema.values()]
    .filter(({ Name = '', Required }) => Required && Name !== 'sub' && !attributes.has(Name))
    .map(({ Name }) => `${Name}: The attribute is required`);
  refuse('Attributes did not conform to the schema: ', [...wrong, ...missing]);
}

function creationProblem(schema: AttributeSchema, name: string, value: string): string | undefined {
  const attribute = schema.get(name);
  if (!attribute) return 'Attribute does not exist in the schema.';
  return name === 'sub' ? 'Attribute cannot be set.' : valueProblem(attribute, value);
}

/** Throws InvalidParameterException when a flag is to be set whose address is not there. */
export function checkFlags(attributes: Attributes): void {
  for (const address of Object.keys(MEDIUM_OF)) {
    // "You must provide a value for email when you want to set email_verified to true" (API reference).
    if (isTrue(attributes.get(`${address}_verified`)) && !attributes.has(address)) {
      throw invalidParameter(`${address} is required when ${address}_verified is true.`);
    }
  }
}

/** Throws InvalidParameterException unless the attributes may become these; blank is for deletion. */
export function checkChanges(schema: AttributeSchema, changes: Attributes): void {
  const problems = [...changes].flatMap(([name, value]) => {
    const problem = changeProblem(schema, name, value);
    return problem === undefined ? [] : [`user.${name}: ${problem}`];
  });
  refuse('', problems);
}

function changeProblem(schema: AttributeSchema, name: string, value: string): string | undefined {
  const attribute = schema.get(name);
  if (!attribute) return 'Attribute does not exist in the schema.';
  if (attribute.Mutable === false || name === 'sub') return 'Attribute cannot be updated.';
  if (value === '') return attribute.Required ? 'Required attribute cannot be deleted.' : undefined;
  return valueProblem(attribute, value);
}

function refuse(prefix: string, problems: readonly string[]): void {
  if (problems.length > 0) throw invalidParameter(`${prefix}${problems.join('\n')}\n`);
}

/** The attributes after a change: blank deletes, and an address loses the flag that was the old one's. */
export function changed(attributes: Attributes, changes: Attributes): Map<string, string> {
  const result = new Map([...attributes, ...changes]);
  for (const address of Object.keys(MEDIUM_OF)) {
    const flag = `${address}_verified`;
    if (
      changes.has(address) &&
      changes.get(address) !== attributes.get(address) &&
      !changes.has(flag)
    ) {
      result.set(flag, changes.get(address) === '' ? '' : 'false');
    }
  }
  return new Map([...result].filter(([, value]) => value !== ''));
}
