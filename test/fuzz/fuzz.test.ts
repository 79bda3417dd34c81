// Whatever the event, the answer is one that CloudFormation understands, in time, without a secret.
import { campaign } from './campaign';
import { fuzzOptions } from './options';

it('2,000 hostile events are answered as promised', async () => {
  const { defects, events } = await campaign({ events: 2_000, seed: 7 });
  expect(defects).toEqual([]);
  expect(events).toBeGreaterThanOrEqual(2_000);
}, 120_000);

it.each([
  ['--events', '0'],
  ['--events', 'many'],
  ['--seed', '-1'],
])('%s %s is refused by its name', (option, value) => {
  expect(() => fuzzOptions([`${option}=${value}`])).toThrow(`${option} must be a whole number`);
});
