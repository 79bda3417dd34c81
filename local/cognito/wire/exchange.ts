// One exchange with a client: the call that came in, the fault planned for it, and what goes back.
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Faults } from '../../faults';
import { faulty } from '../../faulty';
import type { HttpOutcome } from '../../respond';
import { membersOf } from '../../unknown';
import type { Service } from '../state/service';
import { answer } from './dispatch';
import type { Hooks } from './hooks';
import { emptyPage, isPaged, shortened } from './pages';
import {
  accessKeyIdOf,
  type Call,
  errorAnswer,
  operationOf,
  parseInput,
  regionOf,
  successAnswer,
  thrownAnswer,
  type WireAnswer,
} from './protocol';
import type { Meter } from './quotas';
import type { AnswerRecord } from './record';

interface SignedCall extends Call {
  readonly region: string;
  readonly accessKeyId: string;
}

/** What an exchange needs: the service, what a test planned for it, and what is kept of its calls. */
export interface Endpoint {
  readonly service: Service;
  readonly faults: Faults;
  readonly hooks: Hooks;
  readonly calls: Call[];
  readonly record: AnswerRecord;
  readonly meter?: Meter;
}

/** Reads a request, records it in `calls` and answers it, unless a fault is planned for it. Never throws. */
export async function exchange(endpoint: Endpoint, request: IncomingMessage): Promise<HttpOutcome> {
  try {
    const call = await read(request);
    endpoint.calls.push({ operation: call.operation, input: call.input });
    return await outcomeOf(endpoint, call);
  } catch (error) {
    return thrownAnswer(error);
  }
}

async function read(request: IncomingMessage): Promise<SignedCall> {
  const body = await text(request);
  const { 'x-amz-target': target, authorization } = request.headers;
  return {
    operation: operationOf(typeof target === 'string' ? target : undefined),
    input: parseInput(body),
    region: regionOf(authorization),
    accessKeyId: accessKeyIdOf(authorization),
  };
}

async function outcomeOf(endpoint: Endpoint, call: SignedCall): Promise<HttpOutcome> {
  const { service, faults, hooks, record, meter } = endpoint;
  if (meter && !meter.admits(call.operation)) return overQuota();
  await hooks.take(call.operation)?.();
  const fault = faults.take(call.operation, call.input, call.accessKeyId);
  const act = () => record.keep(call, answerOf(service, call));
  if (!fault) return act();
  return faulty(
    fault,
    act,
    ({ name, message, status, fields }) => errorAnswer(name, message, status, fields),
    {
      stale: () => record.last(call) ?? neverSeen(call) ?? act(),
      short: () => answerOf(service, shortened(call)),
      vacant: () => (isPaged(call) ? successAnswer(emptyPage(call)) : act()),
    },
  );
}

function overQuota(): WireAnswer {
  return errorAnswer('TooManyRequestsException', 'Rate exceeded', 400);
}

function answerOf(service: Service, { operation, input, region }: SignedCall): WireAnswer {
  try {
    return successAnswer(answer(service, operation, input, region));
  } catch (error) {
    return thrownAnswer(error);
  }
}

// A replica that lags behind has not heard of a user whom nobody asked it for.
function neverSeen({ input }: Call): WireAnswer | undefined {
  const namesUser = membersOf(input).Username !== undefined;
  return namesUser ? errorAnswer('UserNotFoundException', 'User does not exist.', 400) : undefined;
}
