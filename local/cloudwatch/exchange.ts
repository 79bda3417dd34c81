// One exchange with a client: the call that came in, the fault planned for it, and what goes back.
import type { IncomingMessage } from 'node:http';
import type { Faults } from '../faults';
import { faulty } from '../faulty';
import type { HttpOutcome } from '../respond';
import { errorAnswer, ServiceError, successAnswer, type WireAnswer } from './answers';
import { type Call, readCall, type WireCall } from './call';
import { answerLogs, type LogGroups } from './logs';
import { answerMetrics, type Metric } from './metrics';

/** What the services keep. */
export interface Store {
  readonly logs: LogGroups;
  readonly metrics: Metric[];
}

/**
 * Reads a request, records it in `calls` and answers it, unless a fault is planned for it. Rejects when
 * the request can't be read.
 */
export async function exchange(
  store: Store,
  faults: Faults,
  calls: Call[],
  request: IncomingMessage,
): Promise<HttpOutcome> {
  const call = await readCall(request);
  const { service, operation, input } = call;
  calls.push({ service, operation, input });
  const fault = faults.take(operation, input);
  const act = () => answerOf(store, call);
  if (!fault) return act();
  return faulty(fault, act, ({ name, message, status }) =>
    errorAnswer(call, new ServiceError(name, message, status)),
  );
}

function answerOf(store: Store, call: WireCall): WireAnswer {
  try {
    return successAnswer(call, outputOf(store, call));
  } catch (error) {
    if (error instanceof ServiceError) return errorAnswer(call, error);
    throw error;
  }
}

function outputOf(store: Store, { service, operation, input }: Call): object {
  switch (service) {
    case 'logs':
      return answerLogs(store.logs, operation, input);
    case 'monitoring':
      return answerMetrics(store.metrics, operation, input);
    case 's3':
      // As for the role that cfn registers for log delivery, which has no permission for S3.
      throw new ServiceError('AccessDenied', 'Access Denied', 403);
  }
}
