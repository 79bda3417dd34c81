import { withoutSecrets } from '../../../../src/model/secrets';

const SECRET = 'Tr0ub4dor&3 "x"';

/** What is left of a sentence that quotes something. */
function quoting(quoted: string, ...secrets: string[]) {
  return withoutSecrets(`Value ${quoted} is wrong`, secrets);
}

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('of a message that quotes a secret nothing is left of it', () => {
  it.each([
    ['as it is', SECRET],
    ['in capitals', SECRET.toUpperCase()],
    ['in small letters', SECRET.toLowerCase()],
    ['escaped for JSON', json(SECRET)],
    ['escaped for JSON twice', json(json(SECRET))],
    ['for a URL', encodeURIComponent(SECRET)],
    ['for a form', encodeURIComponent(SECRET).replaceAll('%20', '+')],
    ['for HTML', 'Tr0ub4dor&amp;3 &quot;x&quot;'],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in hexadecimal capitals', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['in base64', base64(SECRET)],
  ])('%s', (_, quoted) => expect(quoting(quoted, SECRET)).toBe('Value *** is wrong'));

  it.each([1, 2, 3, 4])('in base64 behind %i other bytes', (offset) => {
    const encoded = base64(`${'x'.repeat(offset)}${SECRET}${'y'.repeat(3)}`);
    const left = quoting(encoded, SECRET);
    const rest = encoded.length - (left.length - 'Value *** is wrong'.length);
    // What is left are characters that other bytes have a part in.
    expect(rest).toBeGreaterThanOrEqual(Math.floor((SECRET.length * 8) / 6) - 1);
  });

  it('glued to letters', () => {
    expect(quoting('tenant_Tr0ub4dor&3x', 'Tr0ub4dor&3')).toBe('Value tenant_***x is wrong');
  });

  it('though letters of other lengths in another case stand before it', () => {
    expect(quoting('İİ Tr0ub4dor&3', 'TR0UB4DOR&3')).toBe('Value İİ *** is wrong');
    expect(quoting('İς Tr0ub4dor&3', 'Tr0ub4dor&3')).toBe('Value İς *** is wrong');
    expect(quoting('Straße', 'Straße')).toBe('Value *** is wrong');
  });

  it('wherever it stands, and however often', () => {
    expect(withoutSecrets('Tr0ub4dor&3 is Tr0ub4dor&3', ['Tr0ub4dor&3'])).toBe('*** is ***');
    expect(quoting('hunter2hunter2', 'hunter2')).toBe('Value *** is wrong');
    expect(quoting('baobaobao', 'baobao')).toBe('Value *** is wrong');
  });

  it('where one secret is a part of another, or overlaps it', () => {
    expect(quoting('Tr0ub4dor&3', 'Tr0ub4dor', 'Tr0ub4dor&3')).toBe('Value *** is wrong');
    expect(quoting('Tr0ub4dor&3xyz', 'Tr0ub4dor&3', 'dor&3xyz')).toBe('Value *** is wrong');
  });
});

describe('of a part of a secret', () => {
  it.each([0, 1, 5])('every piece of 8 characters is struck out: from %i on', (start) => {
    expect(quoting(SECRET.slice(start, start + 8), SECRET)).toBe('Value *** is wrong');
  });

  it('what is cut off in the middle is', () => {
    expect(quoting('eyJhbGciOi…', 'eyJhbGciOiJIUzI1NiJ9.e30')).toBe('Value ***… is wrong');
  });

  it.each(['quot;horse', '#34;horse', '34;horse', 'x27;staple'])(
    'a piece that begins within an entity of HTML is: %s',
    (piece) => expect(quoting(piece, `Tr0ub4dor"horse'staple`)).toBe('Value *** is wrong'),
  );

  it('fewer than 8 are no secret any more', () => {
    expect(quoting('Tr0ub4d', SECRET)).toBe('Value Tr0ub4d is wrong');
    expect(withoutSecrets('It ends with 0ub4dor', ['Tr0ub4dor'])).toBe('It ends with 0ub4dor');
  });

  it('a short secret is struck out as a whole', () => {
    expect(quoting('hunter2', 'hunter2')).toBe('Value *** is wrong');
    expect(withoutSecrets('hunter2 it is', ['hunter2'])).toBe('*** it is');
    expect(quoting('abcd', 'abcd')).toBe('Value *** is wrong');
    expect(quoting('hunter', 'hunter2')).toBe('Value hunter is wrong');
  });
});

describe('nothing else is struck out', () => {
  it.each([[[]], [['']], [['abc', 'is']], [['Tr0ub4dor', 'correct horse']]])(
    'by the secrets %j',
    (secrets) => {
      const text = 'The is-value “abc” (Tr0ub4d) is wrong: …';
      expect(withoutSecrets(text, secrets)).toBe(text);
    },
  );

  it('where pieces of several secrets have the same hash', () => {
    const secrets = Array.from({ length: 5_000 }, (_, index) => `secret-number-${index}-of-many`);
    const text = 'User pool us-east-1_AbCdEfGhI does not exist: check the spelling, please.';
    expect(withoutSecrets(text, secrets)).toBe(text);
  });
});
