// Event in, answer out: what Lambda calls. Takes the place of the library's BaseResource, which
// waits a second in every invocation and drops a LIST request's nextToken (docs/adr/0001).
import { budgetsFor, inTime, type LambdaContext, OutOfTime } from './deadline';
import { readProviderEvent, readTestEvent } from './event';
import { type Invocation, logLine } from './log';
import { type Progress, progressEvent, statusOf } from './progress';
import { type Reporter, reporterFor } from './reporting';
import { type HandlerSession, InvalidRequest, type Properties, type RawRequest } from './request';
import type { Resource } from './resource-type';

/** Answers an event with a ProgressEvent, in time; never throws. */
export type Entrypoint = (event: unknown, context?: LambdaContext) => Promise<Properties>;

type ReadEvent = (event: unknown) => RawRequest;

/** The two functions that a resource type exports: for CloudFormation, and for test tools. */
export function entrypointsOf<Model>(resource: Resource<Model>): {
  entrypoint: Entrypoint;
  testEntrypoint: Entrypoint;
} {
  return {
    entrypoint: (event, context) => answer(resource, readProviderEvent, event, context),
    testEntrypoint: (event, context) => answer(resource, readTestEvent, event, context),
  };
}

async function answer<Model>(
  resource: Resource<Model>,
  read: ReadEvent,
  event: unknown,
  context: LambdaContext | undefined,
): Promise<Properties> {
  const started = performance.now();
  let request: RawRequest | undefined;
  let report: Reporter | undefined;
  let progress: Progress<Model>;
  let calls = 0;
  const onCall = () => {
    calls += 1;
  };
  try {
    const raw = read(event);
    request = raw;
    const budgets = budgetsFor(raw.action, context);
    const session = { ...raw.session, ...budgets, onCall };
    const answering = inTime(budgets.cleaning, handle(resource, raw, session));
    report = reporterFor(raw.report);
    progress = await answering;
  } catch (error) {
    progress = failedBy(error);
  }
  const invocation: Invocation = {
    action: request?.action,
    logicalResourceId: request?.logicalResourceId,
    status: statusOf(progress),
    errorCode: progress.errorCode,
    duration: performance.now() - started,
    calls,
  };
  console.log(logLine(invocation));
  await report?.(invocation);
  return progressEvent(progress, resource.toProperties);
}

async function handle<Model>(
  { toModel, toPreviousModel, handlers }: Resource<Model>,
  request: RawRequest,
  session: HandlerSession,
): Promise<Progress<Model>> {
  return handlers[request.action]({
    ...request,
    session,
    desired: toModel(request.desired),
    previous: request.action === 'UPDATE' ? toPreviousModel(request.previous) : undefined,
  });
}

function failedBy(error: unknown): Progress<never> {
  if (error instanceof InvalidRequest) {
    return { errorCode: 'InvalidRequest', message: error.message };
  }
  if (error instanceof OutOfTime) {
    // What it was doing is not known, so nobody may do it again by himself.
    return { errorCode: 'GeneralServiceException', message: 'The handler ran out of time.' };
  }
  // Its message may quote anything, a password included: only what kind of error it was goes out.
  const kind = error instanceof Error ? error.name : typeof error;
  const message = `The handler failed unexpectedly (${kind}). This is a bug in the resource type.`;
  return { errorCode: 'InternalFailure', message };
}
