// What goes over the wire.
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { closeServer, listen } from '../../../local/listen';
import { type HttpOutcome, respond } from '../../../local/respond';

let server: Server;

afterEach(() => closeServer(server));

interface Received {
  readonly head: IncomingMessage;
  readonly text: string;
  /** What became of it: the whole answer came, the connection ended before, or it was still open in the end. */
  readonly end: 'whole' | 'cut' | 'open';
}

/** Sends an outcome to a client that waits for so many milliseconds. */
async function received(outcome: HttpOutcome, patience = 5_000): Promise<Received> {
  server = createServer((_, response) => respond(response, outcome));
  const url = await listen(server, 0);
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (head) => {
      let text = '';
      const timer = setTimeout(() => over('open'), patience);
      const over = (end: Received['end']) => {
        clearTimeout(timer);
        resolve({ head, text, end });
      };
      head.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      head.on('end', () => over('whole')).on('error', () => over('cut'));
    }).on('error', reject);
  });
}

const ANSWER = { status: 200, body: '{"name":"Zoë"}' };

describe('respond', () => {
  it('sends a whole answer with its length in bytes, its type and the time', async () => {
    const { head, text, end } = await received(ANSWER);
    expect([head.statusCode, text, end]).toEqual([200, ANSWER.body, 'whole']);
    expect(head.headers).toMatchObject({
      'content-length': '15',
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': expect.stringMatching(/^[0-9a-f-]{36}$/),
      date: expect.stringMatching(/GMT$/),
    });
  });

  it('sends another type', async () => {
    const { head } = await received({ ...ANSWER, type: 'text/html' });
    expect(head.headers['content-type']).toBe('text/html');
  });

  it('sends further headers', async () => {
    const { head } = await received({ ...ANSWER, headers: { 'x-amzn-errortype': 'Odd' } });
    expect(head.headers['x-amzn-errortype']).toBe('Odd');
  });

  it('sends no bytes of an empty answer', async () => {
    const { head, text, end } = await received({ status: 200, body: '' });
    expect([head.headers['content-length'], text, end]).toEqual(['0', '', 'whole']);
  });

  it.each([
    ['stall', 'open'],
    ['cut', 'cut'],
    [60_000, 'open'],
  ] as const)('sends the first half and then, by %s, leaves it %s', async (rest, expected) => {
    const { head, text, end } = await received({ status: 200, body: '{"a":1}!', rest }, 100);
    expect([head.headers['content-length'], text, end]).toEqual(['8', '{"a"', expected]);
  });

  it('sends a brace of an answer that says nothing', async () => {
    expect(await received({ status: 200, body: '{}', rest: 'cut' })).toMatchObject({ text: '{' });
  });

  it('sends the other half in the end', async () => {
    const { text, end } = await received({ ...ANSWER, rest: 20 });
    expect([text, end]).toEqual([ANSWER.body, 'whole']);
  });

  it('leaves out the date', async () => {
    const { head } = await received({ ...ANSWER, date: 'none' });
    expect(head.headers).not.toHaveProperty('date');
  });

  it.each([-3_600_000, 3_600_000])('shifts the date by %i ms', async (date) => {
    const { head } = await received({ ...ANSWER, date });
    const off = Date.parse(head.headers.date ?? '') - Date.now();
    expect(Math.abs(off - date)).toBeLessThan(5_000);
  });

  it('ends the connection', async () => {
    await expect(received('disconnect')).rejects.toThrow('socket hang up');
  });

  it('resets the connection', async () => {
    await expect(received('reset')).rejects.toThrow('ECONNRESET');
  });
});
