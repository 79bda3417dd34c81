// How a service says no and quotes what it was told: under every name, in every place of an answer.
import type { Fault } from '../../local/faults';
import type { HttpAnswer } from '../../local/respond';
import { RULES } from '../../src/cognito/error-rules';

export interface Refusal {
  readonly title: string;
  /** The fault of a service that says `quote`. */
  fault(quote: string): Omit<Fault, 'operation'>;
}

const FOR_GOOD = Number.POSITIVE_INFINITY;
const NAMES = [...new Set([...RULES.flatMap(({ errors }) => errors), 'SomeNewException'])];
/** Where the call is made again, which takes all the time there is. */
const REPEATED = RULES.filter(({ fate }) => fate !== undefined).flatMap(({ errors }) => errors);

function answering(title: string, answerOf: (quote: string) => HttpAnswer): Refusal {
  return { title, fault: (quote) => ({ kind: 'answer', answer: answerOf(quote), times: 2 }) };
}

const json = (status: number, body: object): HttpAnswer => ({ status, body: JSON.stringify(body) });
const page = (quote: string) =>
  `<!DOCTYPE html>\n<html><head><title>${quote}</title></head><body>${quote}</body></html>\n`;
const html = (status: number) => (quote: string) => ({
  ...{ status, body: page(quote), type: 'text/html' },
});
const type = 'InvalidParameterException';

const BODIES: readonly Refusal[] = [
  answering('in a message without a name', (message) => json(400, { message })),
  answering('in a Message with a capital', (Message) => json(400, { __type: type, Message })),
  answering('as the name', (quote) => json(400, { __type: quote })),
  answering('in further fields', (quote) =>
    json(400, {
      ...{ __type: type, message: 'no', Reason: quote, detail: { input: [quote] } },
      ...{ stack: quote, cause: quote, code: quote, name: quote, $fault: quote, requestId: quote },
    }),
  ),
  answering('in a list of messages', (quote) => json(400, { __type: type, message: [quote] })),
  answering('in headers', (quote) => ({
    ...json(400, { message: 'no' }),
    headers: {
      'x-amzn-errortype': `${type}:${inHeader(quote)}`,
      'x-amzn-errormessage': inHeader(quote),
      'x-amzn-requestid': inHeader(quote),
    },
  })),
  answering('in the type of a header', (quote) => ({
    ...json(400, {}),
    headers: { 'x-amzn-errortype': inHeader(quote) },
  })),
  ...[200, 403, 413, 502].map((status) =>
    answering(`in a page with status ${status}`, html(status)),
  ),
  ...[200, 400, 500].flatMap((status) => [
    answering(`in half a JSON with status ${status}`, (quote) => ({
      status,
      body: `{"__type":"${type}","message":${JSON.stringify(quote)}`,
    })),
    answering(`in a bare text with status ${status}`, (body) => ({ status, body })),
    answering(`in a JSON text with status ${status}`, (quote) => ({
      status,
      body: JSON.stringify(quote),
    })),
  ]),
  answering('in an answer that is cut off', (message) => ({
    ...json(400, { __type: type, message }),
    rest: 'cut',
  })),
];

/** Under a name, once where the call is made again. */
const NAMED: readonly Refusal[] = NAMES.map((name) => ({
  title: `as ${name}`,
  fault: (message) => ({
    error: { name, message },
    times: REPEATED.includes(name) ? 1 : FOR_GOOD,
  }),
}));

/** Where it is made again until there is no time left. */
const STUBBORN: readonly Refusal[] = ['TooManyRequestsException', 'InternalErrorException'].map(
  (name) => ({
    title: `as ${name} for good`,
    fault: (message) => ({ error: { name, message }, times: FOR_GOOD }),
  }),
);

export const REFUSALS: readonly Refusal[] = [...NAMED, ...BODIES];
export const REFUSALS_FOR_GOOD = STUBBORN;

// A header has no other characters.
function inHeader(quote: string): string {
  return quote.replace(/[^\x20-\x7e]/g, '').trim();
}
