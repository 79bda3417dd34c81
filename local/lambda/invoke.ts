// Invokes a function through a Lambda endpoint and checks that what comes back is a handler's answer.
import type { Answer } from '../invocation/answer';
import { membersOf } from '../unknown';
import { TYPE_FUNCTION } from './functions';
import { functionLines } from './log-result';

/**
 * Sends one event; throws when the endpoint refuses it, the function fails or answers something else.
 * `onLog` gets the last lines that this invocation printed, failed or not.
 */
export async function invoke(
  url: string,
  event: unknown,
  functionName: string = TYPE_FUNCTION,
  onLog?: (lines: string[]) => void,
): Promise<Answer> {
  const response = await fetch(`${url}/2015-03-31/functions/${functionName}/invocations`, {
    method: 'POST',
    headers: onLog ? { 'x-amz-log-type': 'Tail' } : {},
    body: JSON.stringify(event),
  });
  onLog?.(functionLines(response.headers.get('x-amz-log-result') ?? ''));
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
  const { errorType, errorMessage } = membersOf(error);
  return `${errorType}: ${errorMessage}`;
}

function isAnswer(value: unknown): value is Answer {
  return ['SUCCESS', 'FAILED', 'IN_PROGRESS'].some((status) => status === membersOf(value).status);
}
