// Answers in the protocol that they were asked in: XML of the Query protocol and of S3, and JSON.
import type { WireCall } from './call';

export interface WireAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A refusal as the service would word it. */
export class AwsRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What the service answers to a call that it carried out. */
export function success({ protocol, operation }: WireCall, answer: object): WireAnswer {
  switch (protocol) {
    case 'json':
      return { status: 200, body: JSON.stringify(answer), headers: {} };
    case 's3':
      return { status: 200, body: xml(answer), headers: { etag: '"0123456789abcdef"' } };
    case 'query':
      return {
        status: 200,
        body: xml({ [`${operation}Response`]: { [`${operation}Result`]: answer } }),
        headers: { 'content-type': 'text/xml' },
      };
  }
}

/** What the service answers to a call that it refuses. */
export function failure({ protocol }: WireCall, refusal: AwsRefusal): WireAnswer {
  const { code: Code, message: Message, status } = refusal;
  if (protocol === 'json') {
    return { status, body: JSON.stringify({ __type: Code, message: Message }), headers: {} };
  }
  const error = { Error: { Code, Message } };
  const body = xml(protocol === 'query' ? { ErrorResponse: error } : error);
  return { status, body, headers: { 'content-type': 'text/xml' } };
}

/** The fields as elements; the items of a list stand in elements called `member`. */
function xml(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => `<member>${xml(one)}</member>`).join('');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => `<${name}>${xml(field)}</${name}>`)
      .join('');
  }
  return `${value}`.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
