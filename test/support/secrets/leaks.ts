// The search for any piece of a secret, in whatever form.
import { FORMS } from './forms';

export interface NamedSecret {
  readonly name: string;
  readonly secret: string;
}

/** Which secret was told, and how; never a piece of it. */
export interface Found {
  readonly name: string;
  readonly form: string;
}

const PIECE = 8;

/** Finds the first piece of eight characters of one of the secrets in a text. */
export function leakFinder(secrets: readonly NamedSecret[]): (text: string) => Found | undefined {
  const pieces = new Map<string, Found>();
  for (const { name, secret } of secrets) {
    for (const [form, write] of Object.entries(FORMS)) {
      const found = { name, form };
      for (const piece of piecesOf(write(secret))) {
        if (!pieces.has(piece)) pieces.set(piece, found);
      }
    }
  }
  return (text) => {
    const known = piecesOf(text).find((piece) => pieces.has(piece));
    return known === undefined ? undefined : pieces.get(known);
  };
}

function piecesOf(text: string): string[] {
  const folded = text.toLowerCase();
  const starts = Array.from({ length: Math.max(0, folded.length - PIECE + 1) });
  return starts.map((_, start) => folded.slice(start, start + PIECE));
}
