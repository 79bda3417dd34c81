// Whatever the event, the answer is one that CloudFormation understands, in time, without a secret.
import schema from '../../aws-cognito-userpooluser.json';
import { campaign } from './campaign';
import { fuzzOptions } from './options';

function permittedOperations(): string[] {
  const permissions = Object.values(schema.handlers).flatMap((handler) => handler.permissions);
  const names = permissions.map((one) => one.replace('cognito-idp:', ''));
  return [...new Set(names)].sort();
}

it('2,000 hostile events are answered as promised', async () => {
  const { defects, events, calls } = await campaign({ events: 2_000, seed: 7 });
  expect(defects).toEqual([]);
  expect(events).toBeGreaterThanOrEqual(2_000);
  // They get to every place of the handlers.
  expect(Object.keys(calls).sort()).toEqual(permittedOperations());
}, 120_000);

it('a trial is read as a finding prints it', () => {
  const trial = { entrypoint: 'entrypoint', context: 'lambda', event: {}, isThere: true };
  expect(fuzzOptions([`--trial=${JSON.stringify(trial)}`]).trial).toMatchObject(trial);
});

it.each(['{}', 'x', 'null'])('--trial %s is none', (text) => {
  expect(() => fuzzOptions([`--trial=${text}`])).toThrow('--trial must be the JSON of a trial');
});

it.each([
  ['--events', '0'],
  ['--events', 'many'],
  ['--seed', '-1'],
])('%s %s is refused by its name', (option, value) => {
  expect(() => fuzzOptions([`${option}=${value}`])).toThrow(`${option} must be a whole number`);
});
