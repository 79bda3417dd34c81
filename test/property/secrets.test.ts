// Whatever a secret is made of, and wherever and in whatever form a text quotes it, nothing is left.
import fc from 'fast-check';
import { withoutSecrets } from '../../src/model/secrets';

const PIECE = 8;

// No asterisk, which marks what was struck out.
const letters = [
  ...'abcXYZ079 _-+/=&<>"\'\\%.\n\t{}',
  'ä',
  'É',
  'ß',
  'İ',
  'Σ',
  '漢',
  '😀',
  '\ud83d',
];
const secret = fc
  .array(fc.constantFrom(...letters), { minLength: PIECE, maxLength: 60 })
  .map((parts) => parts.join(''));
const words = fc.string({ maxLength: 30 }).map((text) => text.replaceAll('*', ''));
/** A random place: a message is cut at 4,096 characters. */
const before = fc.tuple(fc.nat(4_200), words).map(([blanks, text]) => ' '.repeat(blanks) + text);

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const url = (text: string) => encodeURIComponent(Buffer.from(text).toString());
const ENTITIES = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };
const html = (text: string) => {
  return [...text].map((one) => {
    const entity = Object.entries(ENTITIES).find(([character]) => character === one)?.[1];
    return entity ? `&${entity};` : one;
  });
};

const FORMS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  'in small letters': (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  'escaped for JSON': json,
  'escaped for JSON twice': (text) => json(json(text)),
  'for a URL': url,
  'for a form': (text) => url(text).replaceAll('%20', '+'),
  'for HTML': (text) => html(text).join(''),
  'in hexadecimal': (text) => Buffer.from(text).toString('hex'),
};

function fold(text: string) {
  return Array.from({ length: text.length }, (_, index) => {
    const lower = text.charAt(index).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(index);
  }).join('');
}

function piecesLeft(form: string, text: string): string[] {
  const [folded, left] = [fold(form), fold(text)];
  const starts = Array.from({ length: Math.max(0, folded.length - PIECE + 1) }, (_, i) => i);
  return starts
    .map((start) => folded.slice(start, start + PIECE))
    .filter((piece) => !piece.includes('*') && left.includes(piece));
}

it.each(Object.keys(FORMS))('no piece of 8 characters is left of a secret quoted %s', (name) => {
  const formOf = FORMS[name] ?? String;
  fc.assert(
    fc.property(secret, before, words, fc.array(secret, { maxLength: 3 }), (...random) => {
      const [text, start, end, others] = random;
      const form = formOf(text);
      const said = withoutSecrets(`${start}${form}${end}`, [...others, text]);
      expect(piecesLeft(form, said)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it.each(['base64', 'base64url'] as const)(
  'nor of one quoted in %s among other bytes',
  (encoding) => {
    const bytes = fc.uint8Array({ maxLength: 9 });
    fc.assert(
      fc.property(secret, bytes, bytes, before, (text, ahead, behind, start) => {
        const length = Buffer.byteLength(text);
        const encoded = Buffer.concat([ahead, Buffer.from(text), behind]).toString(encoding);
        // The characters that are made of the secret alone, 6 bits each.
        const first = Math.ceil((ahead.length * 8) / 6);
        const form = encoded.slice(first, Math.floor(((ahead.length + length) * 8) / 6));
        expect(piecesLeft(form, withoutSecrets(start + encoded, [text]))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

it('nor is a short one left whole', () => {
  const short = fc.string({ minLength: 4, maxLength: 7 }).filter((text) => !text.includes('*'));
  fc.assert(
    fc.property(short, words, words, (text, start, end) => {
      expect(withoutSecrets(start + text + end, [text])).not.toContain(text);
    }),
    { numRuns: 300 },
  );
});

it('what is not struck out stays as it is, in order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.array(secret, { maxLength: 3 }), (text, all) => {
      const kept = withoutSecrets(text, all).split('***');
      let place = 0;
      for (const part of kept) {
        const found = text.indexOf(part, place);
        expect(found).toBeGreaterThanOrEqual(place);
        place = found + part.length;
      }
      if (kept.length === 1) expect(kept[0]).toBe(text);
    }),
    { numRuns: 300 },
  );
});
