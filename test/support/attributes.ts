// Attributes of a user, written as a record.
import type { Properties } from '../../local/invocation/events';

/** As a template and the API list them. */
export function listed(
  values: Readonly<Record<string, string>>,
): { Name: string; Value: string }[] {
  return Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
}

/** The UserAttributes of a template. */
export function attributes(values: Record<string, string>): Properties {
  return { UserAttributes: listed(values) };
}

/** An email with the flag that says it is verified; people sign in by it where the pool has such aliases. */
export function verified(email: string): { email: string; email_verified: string } {
  return { email, email_verified: 'true' };
}
