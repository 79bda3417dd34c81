import { serverTime } from '../../../../src/cognito/server-time';
import { throughClient } from './fake-connection';

const date = 'Fri, 02 Jan 2026 03:04:06 GMT';

it('the time of an answer is that of its header', async () => {
  const output = {};
  await throughClient({ output, response: { headers: { date } } });
  expect(serverTime(output)).toEqual(new Date('2026-01-02T03:04:06.000Z'));
});

it.each([
  ['no response', undefined],
  ['nothing in its place', null],
  ['a response without headers', {}],
  ['no such header', { headers: {} }],
  ['a header that is no date', { headers: { date: 'yesterday' } }],
])('with %s there is none', async (_, response) => {
  const output = {};
  await throughClient({ output, response });
  expect(serverTime(output)).toBeUndefined();
});

it('an answer without anything in it passes', async () => {
  const result = { response: { headers: { date } } };
  expect(await throughClient(result)).toBe(result);
});
