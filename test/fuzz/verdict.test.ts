// A fuzz is worth what it notices: each broken promise, and every form of a secret.
import { CANARIES, leaks } from '../support/secrets/canaries';
import { FORMS } from '../support/secrets/forms';
import type { Result } from './stage';
import { complaints } from './verdict';

const failure = { status: 'FAILED', errorCode: 'InvalidRequest', message: 'no' };
const result = (answer: unknown, rest: Partial<Result> = {}): Result => ({
  answer,
  isPlain: true,
  isClean: true,
  lines: ['[TypeFunction] {"status":"FAILED"}'],
  calls: ['AdminCreateUser'],
  milliseconds: 1,
  ...rest,
});

it.each([
  ['a failure', failure],
  ['a success', { status: 'SUCCESS', resourceModel: { Username: 'ada' } }],
  ['a user left behind', { ...failure, message: 'left behind', resourceModel: {} }],
])('%s is as promised', (_, answer) => expect(complaints(result(answer))).toEqual([]));

it.each<[string, object]>([
  ['a model', { ...failure, resourceModel: { Username: 'ada' } }],
  ['InternalFailure', { ...failure, errorCode: 'InternalFailure' }],
  ['a code of no contract', { ...failure, errorCode: 'Oops' }],
  ['no words', { ...failure, message: '' }],
  ['too many words', { ...failure, message: 'x'.repeat(1_025) }],
  ['half a character', { ...failure, message: 'x\ud83d' }],
  ['a list', { ...failure, resourceModels: [] }],
  ['a strange field', { ...failure, stack: 'x' }],
  ['no status', {}],
  ['a password', { status: 'SUCCESS', resourceModel: { Password: 'x' } }],
])('%s is noticed', (_, answer) => expect(complaints(result(answer))).toHaveLength(1));

it.each<[string, Partial<Result>]>([
  ['a crash', { crash: 'exit status 1' }],
  ['an answer that is no JSON', { isPlain: false }],
  ['a polluted prototype', { isClean: false }],
  ['a line in halves', { lines: ['[TypeFunction] {"status":"', '[TypeFunction] "}'] }],
  ['a warning', { lines: ['[TypeFunction] WARN - no'] }],
  ['a secret in the log', { lines: [`[TypeFunction] {"status":"${CANARIES[0]}"}`] }],
])('%s is noticed', (_, rest) => expect(complaints(result(failure, rest))).toHaveLength(1));

it.each<[string, Partial<Result>]>([
  ['a crash', { crash: `no: ${CANARIES[0]}` }],
  [
    'an InternalFailure',
    { answer: { ...failure, errorCode: 'InternalFailure', message: CANARIES[0] } },
  ],
])('%s that tells a secret is told without it', (_, rest) => {
  const said = complaints(result(failure, rest));
  expect(said).toContain('A secret is told.');
  expect(said.some(leaks)).toBe(false);
});

it('a user left behind by nobody is noticed', () => {
  const answer = { ...failure, message: 'left behind' };
  expect(complaints(result(answer, { calls: [] }))).toHaveLength(1);
});

describe.each(Object.entries(FORMS))('a secret %s', (_, form) => {
  it.each(Object.keys(CANARIES))('is found by eight characters of it: number %s', (at) => {
    const told = form(CANARIES[Number(at)] ?? '');
    expect(leaks(`x ${told.slice(0, 8)} y`)).toBe(true);
    expect(leaks(`x ${told.slice(-8)} y`)).toBe(true);
  });
});
