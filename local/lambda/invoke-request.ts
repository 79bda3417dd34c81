// What one Invoke request asks for, read from its path, headers and body.
import type { IncomingMessage } from 'node:http';
import { functionNamed } from './function-name';
import { Refusal } from './refusal';

/** What a client may ask for. */
export const INVOCATION_TYPES = ['RequestResponse', 'Event', 'DryRun'] as const;

export interface InvokeRequest {
  readonly functionName: string;
  readonly type: (typeof INVOCATION_TYPES)[number];
  /** Whether the end of the log is to come with the answer. */
  readonly tail: boolean;
  readonly event: unknown;
}

// Invoke in Lambda's API reference: 6 MB where somebody waits for the answer, 1 MB where nobody does.
const MEGABYTE = 1024 * 1024;
const LIMITS = { RequestResponse: 6 * MEGABYTE, DryRun: 6 * MEGABYTE, Event: MEGABYTE };

/** Reads a request to its end; rejects with a Refusal for one that Lambda would not take. */
export async function readInvokeRequest(
  request: IncomingMessage,
  region: string,
  names: readonly string[],
): Promise<InvokeRequest> {
  const body = await readBody(request, LIMITS.RequestResponse);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://lambda');
  const path = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(pathname);
  if (request.method !== 'POST' || !path?.[1]) {
    throw new Refusal(404, 'ResourceNotFoundException', `Function not found: ${request.url}`);
  }
  const qualifier = searchParams.get('Qualifier') || undefined;
  const functionName = functionNamed(decoded(path[1]), qualifier, region, names);
  const type = typeOf(request.headers['x-amz-invocation-type']);
  if (body === undefined || body.length > LIMITS[type]) {
    const message = `Request must be smaller than ${LIMITS[type]} bytes`;
    throw new Refusal(413, 'RequestTooLargeException', message);
  }
  const tail = request.headers['x-amz-log-type'] === 'Tail';
  return { functionName, type, tail, event: eventOf(body.toString('utf8')) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function typeOf(header: string | string[] | undefined): InvokeRequest['type'] {
  const type = INVOCATION_TYPES.find((one) => one === (header || 'RequestResponse'));
  if (type) return type;
  throw new Refusal(
    400,
    'InvalidParameterValueException',
    `1 validation error detected: Value '${header}' at 'invocationType' failed to satisfy constraint: Member must satisfy enum value set: [${INVOCATION_TYPES.join(', ')}]`,
  );
}

// Without a payload a function gets an empty event.
function eventOf(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    const message = 'Could not parse request body into json';
    throw new Refusal(400, 'InvalidRequestContentException', message);
  }
}

// Nothing when it is over the limit; it is read to its end even then, so that the answer arrives.
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= limit ? Buffer.concat(chunks) : undefined;
}
