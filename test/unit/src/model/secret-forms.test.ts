import { formsOf } from '../../../../src/model/secret-forms';

const forms = (text: string) => [...formsOf(text)];

describe('the forms of a text are', () => {
  it.each([
    ['the text itself', 'p&s "w"', 'p&s "w"'],
    ['escaped for JSON', 'a"b\\c\n', 'a\\"b\\\\c\\n'],
    ['escaped for JSON twice', 'a"b', 'a\\\\\\"b'],
    ['for a URL', 'a b&c/d', 'a%20b%26c%2Fd'],
    ['for a URL in the strict way', "it's (a)!", 'it%27s%20%28a%29%21'],
    ['in the ASCII of JSON', 'pässwört', 'p\\u00e4ssw\\u00f6rt'],
    ['for HTML in the other way', `"it's"`, '&#34;it&#x27;s&#34;'],
    ['in capitals, which may be more letters', 'Füße', 'FÜSSE'],
    ['in JSON for HTML', 'a<b&c', 'a\\u003cb\\u0026c'],
    ['in JSON with slashes escaped', 'a/b', 'a\\/b'],
    ['for a form', 'a b&c', 'a+b%26c'],
    ['for a URL twice', 'a b', 'a%2520b'],
    ['in JSON between other quotes', 'a"b\\c', 'a"b\\\\c'],
    ['in JSON between apostrophes', `a"b'c\\d`, `a"b\\'c\\\\d`],
    ['for HTML without what is not ASCII', 'é<ö', '&#233;&lt;&#246;'],
    ['for HTML with zeros', `"it's"`, '&quot;it&#039;s&quot;'],
    ['for XML', `"it's"`, '&quot;it&apos;s&quot;'],
    ['for HTML', `<a href="x">'&`, '&lt;a href=&quot;x&quot;&gt;&#39;&amp;'],
    ['in hexadecimal', 'päss', '70c3a47373'],
    ['in base64', 'Tr0ub4dor', 'VHIwdWI0ZG9y'],
    ['in base64 for URLs', '>>>???', 'Pj4-Pz8_'],
  ])('%s', (_, text, form) => expect(forms(text)).toContain(form));

  it('none of HTML where nothing is said in it', () => {
    const few = [...formsOf('a&b', false)];
    expect(few).not.toContain('a&amp;b');
    expect(forms('a&b')).toEqual(expect.arrayContaining(few));
  });

  it('few where nothing in it needs an escape', () => {
    // Itself, in capitals, in hexadecimal, and in base64 at each offset.
    expect(forms('Tr0ub4dor')).toHaveLength(6);
  });
});

describe.each([0, 1, 2, 3, 4, 5])('in base64, %i bytes into a longer text', (offset) => {
  it.each([0, 1, 2])('a text is found, %i bytes before the end', (rest) => {
    for (const secret of ['Tr0ub4dor', 'Tr0ub4dor&', 'Tr0ub4dor&3', 'pässwört']) {
      const long = 'x'.repeat(offset) + secret + 'y'.repeat(rest);
      const encoded = Buffer.from(long).toString('base64');
      expect(forms(secret).some((form) => encoded.includes(form))).toBe(true);
    }
  });
});

it.each(['\ud83d', '', '\u0000', '😀'])('any text has forms, whatever is in it: %j', (text) => {
  expect(forms(text)).toContain(text);
});
