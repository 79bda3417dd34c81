// What a campaign found, in words: where which secret was told, and never a piece of one.
import type { Findings, Leak } from './campaign';

/** One leak in a line. */
export function leakLine({ path, flavour, where, secret, form }: Leak): string {
  return `${path}: ${where} tells ${secret} (${flavour}) ${form}`;
}

/** The sum in a line. */
export function sumLine({ paths, tried, flavours, forms, leaks }: Findings): string {
  return (
    `${paths} paths, ${tried} times with secrets of ${flavours} flavours in ${forms} forms: ` +
    `${leaks.length} leaks.`
  );
}
