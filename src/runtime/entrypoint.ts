// Event in, answer out: what Lambda calls. Takes the place of the library's BaseResource, which
// waits a second in every invocation and drops a LIST request's nextToken (docs/adr/0001).
import {
  HandlerErrorCode,
  ProgressEvent,
} from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';
import { InvalidEvent, readProviderEvent, readTestEvent } from './event';
import { logOutcome } from './log';
import type { Properties, RawRequest, Resource } from './request';

/** Answers an event with a ProgressEvent as plain JSON; never throws. */
export type Entrypoint = (event: unknown) => Promise<Properties>;

/** The two functions that a resource type exports: for CloudFormation, and for test tools. */
export function entrypointsOf<Model>(resource: Resource<Model>): {
  entrypoint: Entrypoint;
  testEntrypoint: Entrypoint;
} {
  return {
    entrypoint: (event) => answer(resource, readProviderEvent, event),
    testEntrypoint: (event) => answer(resource, readTestEvent, event),
  };
}

async function answer<Model>(
  resource: Resource<Model>,
  read: (event: unknown) => RawRequest,
  event: unknown,
): Promise<Properties> {
  const started = performance.now();
  let request: RawRequest | undefined;
  let calls = 0;
  let progress: ProgressEvent;
  try {
    request = read(event);
    progress = await handle(resource, request, () => {
      calls += 1;
    });
  } catch (error) {
    progress = failedBy(error);
  }
  logOutcome({
    action: request?.action,
    logicalResourceId: request?.logicalResourceId,
    status: progress.status,
    errorCode: progress.errorCode,
    duration: performance.now() - started,
    calls,
  });
  return progress.serialize();
}

function handle<Model>(
  { toModel, handlers }: Resource<Model>,
  request: RawRequest,
  onCall: () => void,
): Promise<ProgressEvent> {
  return handlers[request.action]({
    ...request,
    desired: toModel(request.desired),
    previous: toModel(request.previous),
    session: { ...request.session, onCall },
  });
}

function failedBy(error: unknown): ProgressEvent {
  if (error instanceof InvalidEvent) {
    return ProgressEvent.failed(HandlerErrorCode.InvalidRequest, error.message);
  }
  // Its message may quote anything, a password included: only what kind of error it was goes out.
  const kind = error instanceof Error ? error.name : typeof error;
  const message = `The handler failed unexpectedly (${kind}). This is a bug in the resource type.`;
  return ProgressEvent.failed(HandlerErrorCode.InternalFailure, message);
}
