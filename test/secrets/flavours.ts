// Secrets as different as people make them: one for each flavour and place, the same in every run.
import { createHash } from 'node:crypto';

/** Letters and digits of the seed's own, a few at a time. */
type Next = (count: number) => string;

export const FLAVOURS: Readonly<Record<string, (next: Next) => string>> = {
  short: (next) => next(8),
  plain: (next) => next(20),
  long: (next) => Array.from({ length: 20 }, () => next(5)).join('-'),
  digits: (next) => Array.from(next(16), (one) => `${one.charCodeAt(0) % 10}`).join(''),
  quotes: (next) => `${next(3)}"${next(3)}'${next(2)}\\"${next(3)}'\\${next(4)}\``,
  markup: (next) => `${next(3)}<${next(3)}>&${next(4)};</${next(3)}="${next(3)}'`,
  link: (next) => `${next(3)}%2F${next(3)}+${next(2)}/${next(3)}?${next(3)}=${next(2)}@${next(3)}`,
  json: (next) => `{"${next(4)}":"${next(4)}","${next(3)}":[5,"${next(4)}"]}`,
  base64: (next) => Buffer.from(next(23)).toString('base64'),
  words: (next) => `${next(5)} ${next(4)} ${next(6)}`,
  accents: (next) => `${next(3)}é森${next(2)}Öß${next(3)}ŉИ${next(3)}Σς`,
  planes: (next) => `${next(3)}🦉${next(3)}😀é${next(3)}\u{10ffff}${next(4)}`,
  halves: (next) => `${next(4)}\ud83d${next(4)}\ude00x${next(4)}`,
  controls: (next) => `${next(3)}\n${next(3)}\r\t${next(2)}\u0000${next(3)}\u202e${next(3)}\u2028`,
};

/** What may hold no other characters, as keys that are sent in headers. */
const IN_HEADERS = /^[\x20-\x7e]+$/;

/** The secret of a flavour for a place. */
export function secretOf(flavour: string, place: string): string {
  const source = createHash('sha512').update(`${flavour} ${place}`).digest('base64');
  const letters = [...source.replace(/[^A-Za-z0-9]/g, '')];
  let used = 0;
  const next: Next = (count) => {
    const taken = Array.from({ length: count }, (_, at) => letters[(used + at) % letters.length]);
    used += count;
    return taken.join('');
  };
  return FLAVOURS[flavour]?.(next) ?? next(20);
}

/** The same for a place that goes into a header; of a flavour that can't, the plain one. */
export function keyOf(flavour: string, place: string): string {
  const secret = secretOf(flavour, place);
  return IN_HEADERS.test(secret) && secret.trim() === secret ? secret : secretOf('plain', place);
}
