// How much is said: CloudFormation shows a reason in one line, and a service may quote anything.

/** The text, cut to so many characters where it is longer; never in the middle of a character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const MOST_NAMES = 10;

/** Names in a message: the first few of them, each cut where it is too long to be read. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => shortened(name, 64));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
