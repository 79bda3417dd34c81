// The wire protocol of the service, AWS JSON 1.1: requests in, answers and errors out.
import { ServiceError } from '../validation/errors';
import { serviceModel } from '../validation/service-model';

/** A call that reached the server, whatever became of it; its input stays in memory. */
export interface Call {
  readonly operation: string;
  readonly input: unknown;
}

export interface WireAnswer {
  readonly status: number;
  readonly body: string;
}

/** The operation that X-Amz-Target names. */
export function operationOf(target: string | undefined): string {
  const prefix = `${serviceModel.metadata.targetPrefix}.`;
  if (!target?.startsWith(prefix)) {
    throw new ServiceError('UnknownOperationException', `X-Amz-Target must start with ${prefix}`);
  }
  return target.slice(prefix.length);
}

/** The region in the credential scope of a SigV4 signature, which is not checked otherwise. */
export function regionOf(authorization: string | undefined): string {
  return /Credential=[^/]+\/\d+\/([\w-]+)\//.exec(authorization ?? '')?.[1] ?? 'us-east-1';
}

/** The access key ID of a SigV4 signature, which tells clients apart. */
export function accessKeyIdOf(authorization: string | undefined): string {
  return /Credential=([^/]+)\//.exec(authorization ?? '')?.[1] ?? '';
}

/** The input in a request's body; SerializationException when it is not JSON. */
export function parseInput(body: string): unknown {
  try {
    return JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw new ServiceError('SerializationException', 'The request body is not valid JSON.');
  }
}

export function successAnswer(output: object): WireAnswer {
  return { status: 200, body: JSON.stringify(toWire(output)) };
}

// JSON 1.1 writes a timestamp as seconds since the epoch, with a fraction.
function toWire(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(toWire);
  if (value instanceof Object) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)]));
  }
  return value;
}

/** The answer of an error; without a name, as what stands before the service answers. */
export function errorAnswer(
  name: string,
  message: string,
  status: number,
  fields: Record<string, unknown> = {},
): WireAnswer {
  return { status, body: JSON.stringify({ ...fields, __type: name || undefined, message }) };
}

/** The answer to an error that was thrown; what is not the service's own is a fault of this program. */
export function thrownAnswer(error: unknown): WireAnswer {
  if (error instanceof ServiceError) {
    return errorAnswer(error.name, error.message, error.name.startsWith('Internal') ? 500 : 400);
  }
  return errorAnswer('EmbeddedServiceFault', String(error), 500);
}
