// The Invoke operation of Lambda's API: one HTTP request in, a function's answer out.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LATEST } from './function-name';
import { readInvokeRequest } from './invoke-request';
import { logResult } from './log-result';
import type { Pool } from './pool';
import { Refusal } from './refusal';

/** The functions that can be invoked, by name, and the Region that they are in. */
export interface Functions {
  readonly region: string;
  readonly pools: ReadonlyMap<string, Pool>;
}

interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

/**
 * Answers one request. Source: Lambda API reference, "Invoke": what goes wrong in the function is
 * still a 200, told apart by a header; what is wrong with the request is not.
 */
export async function answerInvoke(
  request: IncomingMessage,
  response: ServerResponse,
  functions: Functions,
): Promise<void> {
  const requestId = randomUUID();
  const { status, body, headers } = await replyTo(request, requestId, functions);
  const type = body === undefined ? undefined : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, 'x-amzn-requestid': requestId, ...headers }).end(body);
}

async function replyTo(
  request: IncomingMessage,
  requestId: string,
  { region, pools }: Functions,
): Promise<Reply> {
  try {
    const asked = await readInvokeRequest(request, region, [...pools.keys()]);
    const { type, tail, event } = asked;
    const pool = pools.get(asked.functionName);
    if (type === 'DryRun' || !pool) return { status: 204 };
    if (type === 'Event') {
      // Lambda would try twice more when the function fails, after minutes.
      void pool.invoke({ requestId, event });
      return { status: 202 };
    }
    return await invoked(pool, { requestId, event, tail });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, message } = error;
    const body = JSON.stringify({ Type: 'User', message });
    return { status, body, headers: { 'x-amzn-errortype': error.type } };
  }
}

async function invoked(pool: Pool, invocation: Parameters<Pool['invoke']>[0]): Promise<Reply> {
  const start = performance.now();
  const outcome = await pool.invoke(invocation);
  const { log } = outcome;
  const headers: Record<string, string> = { 'x-amz-executed-version': LATEST };
  if (log) {
    const { requestId } = invocation;
    headers['x-amz-log-result'] = logResult(requestId, log, performance.now() - start);
  }
  if ('payload' in outcome) return { status: 200, body: outcome.payload, headers };
  headers['x-amz-function-error'] = 'Unhandled';
  return { status: 200, body: JSON.stringify(outcome.error), headers };
}
