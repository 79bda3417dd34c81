// Every form in which a service may quote a text, worked out anew and not by what strikes them out.

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const url = (text: string) => encodeURIComponent(Buffer.from(text).toString());
const ascii = (text: string) =>
  text.replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

// As they write quotes: Ruby and lodash; XML; Django; Go and Jinja; PHP.
const html =
  (quote = '&quot;', apostrophe = '&#39;') =>
  (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', quote)
      .replaceAll("'", apostrophe);
// As .NET and Python's xmlcharrefreplace write it.
const htmlInAscii = (text: string) =>
  html()(text).replace(/[\u0080-\u{10ffff}]/gu, (one) => `&#${one.codePointAt(0)};`);

// As Python and Node show a text in single quotes.
const shown = (text: string) => json(text).replaceAll('\\"', '"').replaceAll("'", "\\'");
const shownAsIs = (text: string) => json(text).replaceAll('\\"', '"');

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
  'for a URL twice': (text) => encodeURIComponent(url(text)),
  'for HTML': html(),
  'for XML': html('&quot;', '&apos;'),
  'for HTML in numbers': html('&#34;', '&#39;'),
  'for HTML as Django does': html('&quot;', '&#x27;'),
  'for HTML as PHP does': html('&quot;', '&#039;'),
  'for HTML in ASCII': htmlInAscii,
  'between single quotes': shown,
  'between quotes of another kind': shownAsIs,
  'in hex': hex,
  'in capital hex': (text) => hex(text).toUpperCase(),
  'in base64': base64(0),
  'in base64 after one byte': base64(1),
  'in base64 after two bytes': base64(2),
  'for JSON in base64': (text) => base64(0)(json(text)),
  'for JSON in base64 after one byte': (text) => base64(1)(json(text)),
  'for JSON in base64 after two bytes': (text) => base64(2)(json(text)),
  'for JSON in ASCII in base64': (text) => base64(0)(ascii(json(text))),
  'in base64url': (text) => forUrls(base64(0)(text)),
  'in base64url after one byte': (text) => forUrls(base64(1)(text)),
  'in base64url after two bytes': (text) => forUrls(base64(2)(text)),
};
