// Secrets that are planted in events, every form in which a service may quote them, and the search for
// any piece of them. The forms are worked out here anew, and not by what strikes them out.

/**
 * As different as passwords are; no words and no characters of other hostile texts, so that a piece
 * of them is nobody else's.
 */
export const CANARIES: readonly string[] = [
  'Zq7vXw2kPj9rTb4m',
  'kW"&/+\'9<Qz>\\4|é{Vx}8:Jp',
  'Gx5ä森Ö8Ўж2Ωq🦉vZ7Иk',
  'Hq9\ud83eVz3kXp\udd89Wj7rBt',
  'Yb6 Kf1%2F Mw8+Lc3=Xd5 Rn0',
  'Tz4\nPv9\r\tJx2\u0000Qk6\u202eWm8',
  '{"Uq3v":"Xk9z","Wp":[5,"Jy7w"]}',
  'Nj8wQx1z',
  'Xß7ßqŉ4ßzŉ9ßWǰ2ßvK',
  Array.from({ length: 60 }, (_, at) => `${(at * 7919 + 13) % 9973}vQz`).join('-'),
];

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const url = (text: string) => encodeURIComponent(Buffer.from(text).toString());
const ascii = (text: string) =>
  text.replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const html = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const hex = (text: string) => Buffer.from(text).toString('hex');

// As Gson and Go's encoding/json write it, which may stand in HTML; and as PHP's json_encode does.
const jsonForHtml = (text: string) =>
  json(text).replace(/[<>&'=]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
const jsonForScripts = (text: string) => json(text).replaceAll('/', '\\/');

/** What of a text in base64 is its own: the same, whatever stands around it. */
function base64(offset: number): (text: string) => string {
  return (text) => {
    const [one = '', other = ''] = ['\0', '\xff'].map((around) => {
      const whole = [Buffer.alloc(offset, around, 'latin1'), Buffer.from(text)];
      return Buffer.concat([...whole, Buffer.alloc(3, around, 'latin1')]).toString('base64');
    });
    const own = [...one].map((letter, at) => (letter === other[at] ? letter : ' '));
    return own.join('').trim().split(' ')[0] ?? '';
  };
}
const forUrls = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');

export const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in upper case': (text) => text.toUpperCase(),
  'in lower case': (text) => text.toLowerCase(),
  'for JSON': json,
  'for JSON twice': (text) => json(json(text)),
  'for JSON in ASCII': (text) => ascii(json(text)),
  'for JSON in ASCII twice': (text) => json(ascii(json(text))),
  'for JSON in HTML': jsonForHtml,
  'for JSON in scripts': jsonForScripts,
  'for a URL': url,
  'for a form': (text) => url(text).replaceAll('%20', '+'),
  'for HTML': html,
  'in hex': hex,
  'in capital hex': (text) => hex(text).toUpperCase(),
  'in base64': base64(0),
  'in base64 after one byte': base64(1),
  'in base64 after two bytes': base64(2),
  'in base64url': (text) => forUrls(base64(0)(text)),
  'in base64url after one byte': (text) => forUrls(base64(1)(text)),
};

const PIECE = 8;

function piecesOf(text: string): string[] {
  const folded = text.toLowerCase();
  const starts = Array.from({ length: Math.max(0, folded.length - PIECE + 1) });
  return starts.map((_, start) => folded.slice(start, start + PIECE));
}

const PIECES = new Set(
  CANARIES.flatMap((canary) => Object.values(FORMS).flatMap((form) => piecesOf(form(canary)))),
);

/** The first piece of a canary in the text, in whatever form; undefined where there is none. */
export function leakIn(text: string): string | undefined {
  return piecesOf(text).find((piece) => PIECES.has(piece));
}
