// Colours for a terminal, and none for a pipe.

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Leaves text as it is. */
export const plain: Paint = (_style, text) => text;

/**
 * Paints on a terminal, or where FORCE_COLOR is set to anything (force-color.org), unless NO_COLOR is
 * (no-color.org).
 */
export function paintFor(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  if (environment.NO_COLOR || !(stream.isTTY || environment.FORCE_COLOR)) return plain;
  return (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
