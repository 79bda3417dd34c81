// What is wrong with an answer: the promises that hold whatever the event was.
import { CODES, LONGEST_MESSAGE } from '../support/contract';
import { fieldsOf, textsIn } from '../support/fields';
import { leaks } from '../support/secrets/canaries';
import { PROPERTY_NAMES, WRITE_ONLY } from './properties';
import type { Result } from './stage';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = [
  ...['status', 'errorCode', 'message', 'callbackContext', 'callbackDelaySeconds'],
  ...['resourceModel', 'resourceModels', 'nextToken'],
];
const MAKING = 'AdminCreateUser';
const HALF_CHARACTER = /\p{Surrogate}/u;

/** The complaints about a result, none where everything is as promised. */
export function complaints(result: Result): string[] {
  const { crash, answer, isPlain, isClean, calls, lines } = result;
  const fields = fieldsOf(answer);
  const told = [JSON.stringify(answer) ?? '', ...textsIn(answer), ...lines, crash ?? ''];
  const found = told.some(leaks) ? ['A secret is told.'] : [];
  if (crash !== undefined) return [...found, `The function failed: ${shown(crash.slice(0, 300))}`];
  if (!isPlain) found.push('The answer is no plain JSON.');
  if (!isClean) found.push('A prototype was changed.');
  if (!isOwn(lines)) found.push('Something else was printed.');
  if (!calls.includes(MAKING) && `${fields.message}`.includes('left behind')) {
    found.push('A user is said to be left behind that nobody asked for.');
  }
  return [...found, ...inAnswer(fields)];
}

// One line of JSON, and one more where a report has failed.
function isOwn([first = '', ...rest]: readonly string[]): boolean {
  const starts = /^\[\w+\] \{"(action|logicalResourceId|status)":.*\}$/;
  return starts.test(first) && rest.every((line) => /^\[\w+\] \{"reportsFailed":/.test(line));
}

function inAnswer(answer: Fields): string[] {
  const { status, resourceModel, resourceModels } = answer;
  const found = Object.keys(answer)
    .filter((name) => !FIELDS.includes(name))
    .map((name) => `The answer has a ${name}.`);
  if (status === 'FAILED') return [...found, ...inFailure(answer)];
  if (status !== 'SUCCESS') return [...found, `The status is ${shown(status)}.`];
  if (answer.errorCode) found.push('A success has an error code.');
  if (resourceModels && !Array.isArray(resourceModels)) found.push('The list is none.');
  const models = [resourceModel, ...(Array.isArray(resourceModels) ? resourceModels : [])];
  for (const name of models.flatMap((model) => Object.keys(fieldsOf(model)))) {
    if (WRITE_ONLY.includes(name)) found.push('A write-only property is shown.');
    else if (!PROPERTY_NAMES.includes(name)) found.push('The model has a strange property.');
  }
  return found;
}

function inFailure(answer: Fields): string[] {
  const { errorCode, message, resourceModel, resourceModels, nextToken } = answer;
  const said = typeof message === 'string' ? message : '';
  const found: string[] = [];
  if (said === '') found.push('A failure says nothing.');
  if (said.length > LONGEST_MESSAGE) found.push('The message is too long.');
  if (HALF_CHARACTER.test(said)) found.push('The message has half a character.');
  if (errorCode === 'InternalFailure') found.push(`InternalFailure: ${shown(said)}`);
  else if (!CODES.includes(`${errorCode}`)) found.push(`The error code is ${shown(errorCode)}.`);
  if (resourceModel && !said.includes('left behind')) found.push('A failure has a model.');
  if (resourceModels || nextToken) found.push('A failure has a list.');
  return found;
}

// What is found is printed, and tells no secret either.
function shown(value: unknown): string {
  return leaks(`${value}`) ? '(a secret)' : `${value}`;
}
