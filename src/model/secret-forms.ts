// The forms in which a service may hand a text back.

// The ways of writing quotes in HTML and XML.
const QUOTES = ['&quot;', '&#34;'];
const APOSTROPHES = ['&#39;', '&#039;', '&#x27;', '&apos;'];

/**
 * The text itself, escaped for JSON, URLs (once and twice) and, if asked for, HTML, and in hexadecimal
 * and base64.
 */
export function* formsOf(text: string, isMarkup = true): Generator<string> {
  const json = inJson(text);
  // Most texts need no escape: those forms are then the text once more.
  const ascii = inAscii(json);
  const url = inUrl(text);
  const strictUrl = url.replace(/[!'()*]/g, percent);
  const html = inHtml(text);
  // Between other quotes, as Python and Node show it.
  const shown = json.replaceAll('\\"', '"');
  yield* new Set([
    // Some letters grow when their case changes, so that letter by letter they are not the same.
    ...[text, text.toUpperCase(), json, inJson(json), ascii, inJson(ascii)],
    ...[json.replaceAll('/', '\\/'), json.replace(/[<>&'=]/g, unicode)],
    ...[shown, shown.replaceAll("'", "\\'")],
    ...[url, strictUrl].flatMap((form) => [form, form.replaceAll('%20', '+'), inUrl(form)]),
    ...(isMarkup ? [html, html.replace(/[\u0080-\u{10ffff}]/gu, entity)].flatMap(withQuotes) : []),
  ]);
  yield Buffer.from(text).toString('hex');
  for (const form of new Set([text, json, ascii])) yield* inBase64(Buffer.from(form));
}

// As Python's json.dumps writes it.
function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, unicode);
}

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// What encodeURIComponent leaves as it is and others don't (RFC 3986).
function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

// A lone surrogate has no form in UTF-8, which URLs are written in.
function inUrl(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

// The ampersand is the first: every other one has an ampersand in it.
const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const;

function inHtml(text: string): string {
  return ENTITIES.reduce((html, [character, entity]) => html.replaceAll(character, entity), text);
}

// As .NET and Python write what is not ASCII.
function entity(letter: string): string {
  return `&#${letter.codePointAt(0)};`;
}

function withQuotes(html: string): string[] {
  return QUOTES.flatMap((quote) =>
    APOSTROPHES.map((one) => html.replaceAll('&quot;', quote).replaceAll('&#39;', one)),
  );
}

// At each offset, with both alphabets.
function* inBase64(bytes: Buffer): Generator<string> {
  for (const offset of [0, 1, 2]) {
    const base64 = base64At(offset, bytes);
    yield base64;
    if (/[+/]/.test(base64)) yield base64.replaceAll('+', '-').replaceAll('/', '_');
  }
}

// What stands before and after a text in base64 shares a character with it, which is left out.
function base64At(offset: number, bytes: Buffer): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const shared = (offset + bytes.length) % 3 === 0 ? 0 : 1;
  return encoded.slice(Math.ceil((offset * 4) / 3), encoded.length - shared);
}
