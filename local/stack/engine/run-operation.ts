// Performs one operation on a resource to its end: retries, and handlers that are still in progress.
import type { Answer } from '../../invocation/answer';
import type { Action } from '../../invocation/events';
import { messageOf } from '../../unknown';
import type { PlannedResource } from '../plan/planned';
import type { ResourceRequest, ResourceType } from '../resources/resource-type';
import type { Services } from './services';
import type { Stack } from './stack';

/** The resource that is operated on: its name in the stack, and its type. */
type Operand = Pick<PlannedResource, 'logicalId' | 'type'>;

/** What an action gets beside the resource. */
type Given = Pick<ResourceRequest, 'properties' | 'previousProperties' | 'nextToken'>;

// The four that the contract calls retriable (resource-type-test-contract-errors); others are final.
const RETRIABLE = ['Throttling', 'NetworkFailure', 'ResourceConflict', 'ServiceInternalError'];
const TRIES = 5;
const FIRST_PAUSE = 1000;
const DEFAULT_DELAY_SECONDS = 1;
// CloudFormation's own limit where a schema gives no timeoutInMinutes.
const LIMIT_SECONDS = 120 * 60;

/**
 * The final answer, SUCCESS or FAILED, never a throw; its message shows no resolved secret. Every
 * try carries the same token.
 */
export async function runOperation(
  services: Services,
  stack: Pick<Stack, 'id'>,
  { logicalId, type }: Operand,
  action: Action,
  given: Given,
): Promise<Answer> {
  const { references, region } = services;
  const token = services.newToken();
  const request = { ...given, action, logicalId, stackId: stack.id, region, token };
  const { message, ...answer } = await toTheEnd(services, type, request);
  return message === undefined ? answer : { ...answer, message: references.hide(message) };
}

async function toTheEnd(
  services: Services,
  type: ResourceType,
  first: ResourceRequest,
): Promise<Answer> {
  let request = first;
  for (let failures = 0, waited = 0; ; ) {
    const answer = await once(services, type, request);
    if (answer.status === 'IN_PROGRESS') {
      const seconds = answer.callbackDelaySeconds ?? DEFAULT_DELAY_SECONDS;
      waited += Math.max(seconds, DEFAULT_DELAY_SECONDS);
      if (waited > LIMIT_SECONDS) return timeout();
      await services.sleep(seconds * 1000);
      request = continued(request, answer);
      continue;
    }
    if (answer.status === 'SUCCESS' || !RETRIABLE.includes(answer.errorCode ?? '')) return answer;
    failures += 1;
    if (failures === TRIES) return answer;
    await services.sleep(FIRST_PAUSE * 2 ** (failures - 1));
  }
}

// The contract: the next call gets the returned model as its desired state, and the context.
function continued(request: ResourceRequest, answer: Answer): ResourceRequest {
  const properties = answer.resourceModel ?? request.properties;
  return { ...request, properties, callbackContext: answer.callbackContext };
}

function timeout(): Answer {
  const message = `still in progress after ${LIMIT_SECONDS / 60} minutes`;
  return { status: 'FAILED', errorCode: 'NotStabilized', message };
}

async function once(
  services: Services,
  type: ResourceType,
  request: ResourceRequest,
): Promise<Answer> {
  try {
    return await type.handle(request, services.backends);
  } catch (error) {
    return { status: 'FAILED', errorCode: 'InternalFailure', message: messageOf(error) };
  }
}

/** A FAILED answer as the reason of an event, in CloudFormation's words. */
export function reasonOf(answer: Answer): string {
  const { message = 'no message', errorCode = 'no error code' } = answer;
  return `${message} (HandlerErrorCode: ${errorCode})`;
}
