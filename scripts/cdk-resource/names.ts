// Names as the CDK writes them.

/** `UserMFASettingList` → `UserMfaSettingList`. */
export function pascalCase(name: string): string {
  return name.replace(
    /([A-Z])([A-Z]+)(?=[A-Z][a-z]|$)/g,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** `UserPoolId` → `userPoolId`. */
export function camelCase(name: string): string {
  return pascalCase(name).replace(/^[A-Z]/, (first) => first.toLowerCase());
}
