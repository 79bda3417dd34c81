// One exchange with a client: the call that came in, the fault planned for it, and what goes back.
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Faults } from '../faults';
import { faulty, type Outcome } from '../faulty';
import { answer } from './dispatch';
import {
  errorAnswer,
  operationOf,
  parseInput,
  regionOf,
  successAnswer,
  thrownAnswer,
  type WireAnswer,
} from './protocol';
import type { Service } from './service';

/** A call that reached the server, whatever became of it; its input stays in memory. */
export interface Call {
  operation: string;
  input: unknown;
}

interface RegionalCall extends Call {
  region: string;
}

async function read(request: IncomingMessage): Promise<RegionalCall> {
  const body = await text(request);
  const target = request.headers['x-amz-target'];
  return {
    operation: operationOf(typeof target === 'string' ? target : undefined),
    input: parseInput(body),
    region: regionOf(request.headers.authorization),
  };
}

function perform(service: Service, { operation, input, region }: RegionalCall): WireAnswer {
  try {
    return successAnswer(answer(service, operation, input, region));
  } catch (error) {
    return thrownAnswer(error);
  }
}

/** Reads a request, records it in `calls` and performs it, unless a fault is planned for it. Never throws. */
export async function exchange(
  service: Service,
  faults: Faults,
  calls: Call[],
  request: IncomingMessage,
): Promise<Outcome<WireAnswer>> {
  try {
    const call = await read(request);
    calls.push({ operation: call.operation, input: call.input });
    const fault = faults.take(call.operation);
    const act = () => perform(service, call);
    return fault ? await faulty(fault, act, errorAnswer) : act();
  } catch (error) {
    return thrownAnswer(error);
  }
}
