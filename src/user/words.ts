// How much is said: CloudFormation shows a reason in one line, and a service may quote anything.

const HALF_CHARACTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text, cut to so many characters where it is longer; without half characters. */
export function shortened(text: string, most: number): string {
  const cut =
    text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return cut.replace(HALF_CHARACTERS, '\ufffd');
}

/** What somebody else has said, so that more can be said behind it. */
export function asSentence(said: string): string {
  return said.replace(/\.?$/, '.');
}

const MOST_NAMES = 10;

/** Names in a message: the first few of them, each cut where it is too long to be read. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => shortened(name, 64));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
