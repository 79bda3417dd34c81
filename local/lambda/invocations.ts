// The Invoke operation of Lambda's API: one HTTP request in, a function's answer out.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pool } from './pool';

/** Lambda quotas: a synchronous invocation carries at most 6 MB. */
const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024;

/**
 * Answers one request. Source: Lambda API reference, "Invoke": what goes wrong in the function is
 * still a 200, told apart by a header; what is wrong with the request is not.
 */
export async function answerInvoke(
  request: IncomingMessage,
  response: ServerResponse,
  pools: ReadonlyMap<string, Pool>,
): Promise<void> {
  const requestId = randomUUID();
  const reply = (status: number, body: string, headers: Record<string, string> = {}) =>
    response
      .writeHead(status, {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        ...headers,
      })
      .end(body);
  const refuse = (status: number, type: string, message: string) =>
    reply(status, JSON.stringify({ Type: 'User', message }), { 'x-amzn-errortype': type });

  const text = await readBody(request);
  const name = /^\/2015-03-31\/functions\/([^/?]+)\/invocations$/.exec(request.url ?? '')?.[1];
  const pool = pools.get(name ?? '');
  if (request.method !== 'POST' || !pool) {
    refuse(404, 'ResourceNotFoundException', `Function not found: ${name ?? request.url}`);
    return;
  }
  if (text === undefined) {
    const limit = `${MAX_PAYLOAD_BYTES} bytes`;
    refuse(413, 'RequestTooLargeException', `Request must be smaller than ${limit}`);
    return;
  }
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    refuse(400, 'InvalidRequestContentException', 'Could not parse request body into json');
    return;
  }
  const outcome = await pool.invoke({ requestId, event });
  if ('payload' in outcome) reply(200, outcome.payload);
  else reply(200, JSON.stringify(outcome.error), { 'x-amz-function-error': 'Unhandled' });
}

/** The whole body, or nothing when it is over the limit (it is read to its end, so that the answer arrives). */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_PAYLOAD_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MAX_PAYLOAD_BYTES ? Buffer.concat(chunks).toString('utf8') : undefined;
}
