// Attributes of a user, written as a record.

/** As a template and the API list them. */
export function listed(
  values: Readonly<Record<string, string>>,
): { Name: string; Value: string }[] {
  return Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
}

/** An email with the flag that says it is verified; people sign in by it where the pool has such aliases. */
export function verified(email: string): { email: string; email_verified: string } {
  return { email, email_verified: 'true' };
}
