// What goes back over the wire, in JSON or, for the query protocol and S3, in XML.
import type { WireCall } from './call';

export interface WireAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** An error of a service as the caller sees it, told apart by its name. */
export class ServiceError extends Error {
  constructor(
    name: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = name;
  }
}

export function successAnswer({ form, operation }: WireCall, output: object): WireAnswer {
  if (form === 'json') return json(200, output);
  return xml(200, `<${operation}Response/>`);
}

export function errorAnswer(call: WireCall, error: ServiceError): WireAnswer {
  const { name, message, status } = error;
  if (call.form === 'json') return json(status, { __type: name, message });
  const code = `<Error><Code>${name}</Code><Message>${message}</Message></Error>`;
  return xml(status, call.service === 's3' ? code : `<ErrorResponse>${code}</ErrorResponse>`);
}

function json(status: number, value: object): WireAnswer {
  return { status, type: 'application/x-amz-json-1.1', body: JSON.stringify(value) };
}

function xml(status: number, body: string): WireAnswer {
  return { status, type: 'text/xml', body };
}
