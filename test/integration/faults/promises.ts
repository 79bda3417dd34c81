// What an answer promises, and the pool has to keep: each function names what is broken.
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../../local/invocation/answer';
import type { Action, Properties } from '../../../local/invocation/events';
import { CODES, LONGEST_MESSAGE } from '../../support/contract';
import type { Person } from './people';
import type { End } from './scenario';

const REPEATED = ['NetworkFailure', 'ResourceConflict', 'ServiceInternalError', 'Throttling'];

/** Whether CloudFormation sends the event again. */
export function isRepeated({ status, errorCode = '' }: Answer): boolean {
  return status === 'FAILED' && REPEATED.includes(errorCode);
}

/** The words of a failed create after which somebody may still be there. */
export const MAY_BE_LEFT = /may have been left behind|left as it (is|was)|is still there/;

/** Whether a failed create says that somebody may still be there. */
export function saysLeft({ message = '' }: Answer): boolean {
  return MAY_BE_LEFT.test(message);
}

/** A failure where trying again helps, but for a create that can't know whose user is there. */
export function avoidable(answer: Answer): string[] {
  return answer.status === 'SUCCESS' || saysLeft(answer) ? [] : ['fails over nothing'];
}

/** What is wrong with the answer itself. */
export function malformed(action: Action, answer: Answer): string[] {
  const { status, errorCode = '', message = '', resourceModel, resourceModels } = answer;
  if (status === 'SUCCESS') {
    const hasModel = resourceModel !== undefined;
    const hasModels = resourceModels !== undefined;
    return [
      ...(answer.errorCode ? ['SUCCESS with an error code'] : []),
      ...(hasModel === ['CREATE', 'READ', 'UPDATE'].includes(action) ? [] : ['wrong model']),
      ...(hasModels === (action === 'LIST') ? [] : ['wrong models']),
    ];
  }
  const isKnown = status === 'FAILED' && CODES.includes(errorCode);
  const isWorded = message.length > 0 && message.length <= LONGEST_MESSAGE;
  return [
    ...(isKnown ? [] : ['not an answer of the contract']),
    ...(isWorded ? [] : ['a message of no use']),
    ...(answer.callbackDelaySeconds === 0 ? [] : ['a delay']),
    ...(resourceModels || answer.callbackContext ? ['more than a failure'] : []),
    ...(resourceModel && !isLeftBehind(action, answer) ? ['FAILED with a model'] : []),
    ...(action !== 'CREATE' && errorCode === 'AlreadyExists' ? ['AlreadyExists'] : []),
  ];
}

function isLeftBehind(action: Action, { errorCode, resourceModel = {} }: Answer): boolean {
  const names = Object.keys(resourceModel).sort();
  return (
    action === 'CREATE' &&
    errorCode === 'GeneralServiceException' &&
    isDeepStrictEqual(names, ['UserPoolId', 'Username'])
  );
}

/** What of the end is missing. */
export function unfinished(end: End | undefined, found: Person | undefined): string[] {
  if (!end) return found ? ['the user is still there'] : [];
  if (!found) return ['there is no user'];
  return [...Object.entries(end)].flatMap(([name, value]) => {
    const actual: unknown = Reflect.get(found, name);
    const isSo = value === undefined || isDeepStrictEqual(sorted(actual), sorted(value));
    return isSo ? [] : [`${name} is ${JSON.stringify(actual)}`];
  });
}

/** What of the user is not as it was; the password where it can be. */
export function changed(before: Person, now: Person | undefined, withPassword: boolean): string[] {
  const { modified: _, password, ...rest } = before;
  return unfinished({ ...rest, ...(withPassword ? { password } : {}) }, now);
}

const DATES = ['UserCreateDate', 'UserLastModifiedDate'];

/** Where an answer and a READ after it differ, but for dates and the order of lists. */
export function differences(shown: Properties, read: Properties = {}): string[] {
  const names = new Set([...Object.keys(shown), ...Object.keys(read)]);
  return [...names].flatMap((name) => {
    const [one, other] = [sorted(shown[name]), sorted(read[name])];
    const isSame = DATES.includes(name) || isDeepStrictEqual(one, other);
    return isSame ? [] : [`shows ${name} ${JSON.stringify(one)}, READ ${JSON.stringify(other)}`];
  });
}

function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return [...value].sort((one, other) =>
    JSON.stringify(one).localeCompare(JSON.stringify(other), 'en'),
  );
}
