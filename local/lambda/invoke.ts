// Invokes a function through a Lambda endpoint and checks that what comes back is a handler's answer.
import type { Answer } from '../invocation/answer';
import { TYPE_FUNCTION } from './functions';

/** Sends one event; throws when the endpoint refuses it, the function fails or answers something else. */
export async function invoke(
  url: string,
  event: unknown,
  functionName: string = TYPE_FUNCTION,
): Promise<Answer> {
  const response = await fetch(`${url}/2015-03-31/functions/${functionName}/invocations`, {
    method: 'POST',
    body: JSON.stringify(event),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Invoke answered ${response.status}: ${text}`);
  const answer: unknown = JSON.parse(text);
  if (response.headers.has('x-amz-function-error')) {
    throw new Error(`${functionName} failed: ${describe(answer)}`);
  }
  if (!isAnswer(answer)) throw new Error(`${functionName} did not answer with a ProgressEvent`);
  return answer;
}

function describe(error: unknown): string {
  const { errorType, errorMessage } = Object(error);
  return `${errorType}: ${errorMessage}`;
}

function isAnswer(value: unknown): value is Answer {
  return ['SUCCESS', 'FAILED', 'IN_PROGRESS'].includes(Object(value).status);
}
