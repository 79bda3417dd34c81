// What an AWS client asked for: service and operation, out of a request in the protocol of that service.
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { s3Call } from './s3';

type Protocol = 'query' | 'json' | 's3';

/** A call as a test sees it. */
export interface AwsCall {
  readonly service: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface WireCall extends AwsCall {
  readonly protocol: Protocol;
}

const SIGNED_FOR = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//;

/** Reads a request whole. */
export async function readCall(request: IncomingMessage): Promise<WireCall> {
  const { headers } = request;
  const service = signedService(request);
  const body = await text(request);
  if (service === 's3') return { service, protocol: 's3', ...s3Call(request) };

  const target = `${headers['x-amz-target'] ?? ''}`;
  if (target) {
    const operation = target.split('.').at(-1) ?? '';
    return { service, protocol: 'json', operation, input: JSON.parse(body) };
  }

  const { Action = '', ...input } = Object.fromEntries(new URLSearchParams(body));
  return { service, protocol: 'query', operation: Action, input };
}

/** The name that a request was signed for, such as `cloudformation`. */
function signedService({ headers }: IncomingMessage): string {
  return SIGNED_FOR.exec(headers.authorization ?? '')?.[1] ?? '';
}
