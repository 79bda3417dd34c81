// Text that a client hands back unread: pagination tokens, sessions.

/** The value as text without whitespace. */
export function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The value that was encoded; undefined for text that was not made here. */
export function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}
