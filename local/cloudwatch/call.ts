// From an HTTP request to the call it makes: CloudWatch and CloudWatch Logs in JSON, CloudWatch in the
// query protocol that SDKs before JSON speak, and everything else as S3.
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

type ServiceName = 'logs' | 'monitoring' | 's3';

/** A call that reached the server, whatever became of it. */
export interface Call {
  readonly service: ServiceName;
  readonly operation: string;
  readonly input: unknown;
}

/** A call, and the form in which its answer goes back. */
export interface WireCall extends Call {
  readonly form: 'json' | 'xml';
}

const PREFIXES: Readonly<Record<string, ServiceName>> = {
  Logs_20140328: 'logs',
  GraniteServiceVersion20100801: 'monitoring',
};

/** Reads the whole request; throws when its body is not what its headers say. */
export async function readCall(request: IncomingMessage): Promise<WireCall> {
  const body = await bodyOf(request);
  const [prefix = '', operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  const service = PREFIXES[prefix];
  if (service) return { service, operation, input: JSON.parse(body || '{}'), form: 'json' };
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    const { Action, ...input } = parseQuery(body);
    return { service: 'monitoring', operation: String(Action), input, form: 'xml' };
  }
  return { service: 's3', operation: objectOperation(request), input: body, form: 'xml' };
}

// The SDK compresses a PutMetricData of 10 kB or more.
async function bodyOf(request: IncomingMessage): Promise<string> {
  const bytes = await buffer(request);
  const zipped = request.headers['content-encoding'] === 'gzip';
  return (zipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** `A.member.1.B=x` becomes `{A: {1: {B: 'x'}}}`: a list's items are numbered. */
export function parseQuery(body: string): Record<string, unknown> {
  const root = {};
  for (const [key, value] of new URLSearchParams(body)) {
    const path = key.split('.').filter((part) => part !== 'member');
    const last = path.pop() ?? '';
    let place: Record<string, unknown> = root;
    for (const part of path) {
      place[part] ??= {};
      // biome-ignore lint/plugin: an object, as made in the line before
      place = Object(place[part]);
    }
    place[last] = value;
  }
  return root;
}

// S3 names no operation: it is in the method and in how deep the path goes, the bucket being first.
function objectOperation({ method = '', url = '/' }: IncomingMessage): string {
  if (method === 'GET') return 'ListObjectsV2';
  const { pathname } = new URL(url, 'http://localhost');
  return /^\/[^/]+\/./.test(pathname) ? 'PutObject' : 'CreateBucket';
}
