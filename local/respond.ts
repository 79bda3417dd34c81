// Sends what goes back to a client: whole and at once, or as a fault has it.
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** The type of its content; JSON 1.1 when left out. */
  readonly type?: string;
  /** Further headers. */
  readonly headers?: Record<string, string>;
  /** What becomes of the second half of the body: milliseconds to wait, or why it never comes. */
  readonly rest?: number | 'stall' | 'cut';
  /** By how many milliseconds its Date is wrong; 'none' leaves the header out. */
  readonly date?: number | 'none';
}

/** What goes back: an answer, nothing at all, or the end of the connection. */
export type HttpOutcome = HttpAnswer | 'hang' | 'disconnect' | 'reset';

/** Sends an outcome; of one that hangs nothing. */
export function respond(response: ServerResponse, outcome: HttpOutcome): void {
  if (outcome === 'hang') return;
  if (outcome === 'disconnect') {
    response.destroy();
    return;
  }
  if (outcome === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = Buffer.from(outcome.body);
  sendHead(response, outcome, body.length);
  if (outcome.rest === undefined) {
    response.end(body);
  } else {
    sendInHalves(response, body, outcome.rest);
  }
}

function sendHead(response: ServerResponse, answer: HttpAnswer, length: number): void {
  const { status, type = 'application/x-amz-json-1.1', date } = answer;
  response.sendDate = date === undefined;
  if (typeof date === 'number') {
    response.setHeader('date', new Date(Date.now() + date).toUTCString());
  }
  response.writeHead(status, {
    'content-type': type,
    'content-length': length,
    'x-amzn-requestid': randomUUID(),
    ...answer.headers,
  });
}

function sendInHalves(
  response: ServerResponse,
  body: Buffer,
  rest: number | 'stall' | 'cut',
): void {
  const middle = Math.ceil(body.length / 2);
  response.write(body.subarray(0, middle), () => {
    if (rest === 'cut') response.destroy();
  });
  if (typeof rest === 'number') {
    const timer = setTimeout(() => response.end(body.subarray(middle)), rest);
    response.once('close', () => clearTimeout(timer));
  }
}
