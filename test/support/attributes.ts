// Attributes of a user, written as a record.

/** As a template and the API list them. */
export function listed(
  values: Readonly<Record<string, string>>,
): { Name: string; Value: string }[] {
  return Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
}
