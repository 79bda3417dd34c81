// What random events have found, each in the smallest event that shows it.
import { type EventInput, providerEvent } from '../../local/invocation/events';
import { FORMS } from '../support/secrets/forms';
import { type Stage, startStage } from './stage';
import type { Trial } from './trial';
import { complaints } from './verdict';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const properties = { UserPoolId: '@pool:plain' };
const KEYS = { accessKeyId: 'local', secretAccessKey: 'local', sessionToken: 'local' };
const create = (rest: Partial<EventInput> = {}) =>
  providerEvent({ action: 'CREATE', properties, ...rest });
const PLAIN: Omit<Trial, 'event'> = { entrypoint: 'entrypoint', context: 'lambda', isThere: false };
const tried = async (event: unknown, rest: Partial<Trial> = {}) =>
  complaints(await stage.run({ ...PLAIN, event, ...rest }));

it('an account that is no text, of an event that asks for reports, is no bug of ours', async () => {
  const event = create({ providerCredentials: KEYS, stackId: '' });
  expect(await tried({ ...event, awsAccountId: { toString: null } })).toEqual([]);
});

it.each(['a b', '__proto__', '\ud83d'])(
  'no user is said to be left in Region %j',
  async (region) => {
    const event = create({ region, properties: { ...properties, Username: 'ada' } });
    expect(await tried(event)).toEqual([]);
  },
);

it('a Region that is a pattern has nothing printed by the SDK', async () => {
  expect(await tried(create({ region: '*' }))).toEqual([]);
});

it('half a character that the service quotes is not handed on', async () => {
  const error = { name: 'UserLambdaValidationException', skip: 0, times: 1 };
  const quote = { ...error, parts: [], after: 'no: \udc00' };
  expect(await tried(create(), { quote })).toEqual([]);
});

it.each(['\u2028', '\u2029'])('a name with %j in it leaves the log one line', async (end) => {
  expect(await tried(create({ logicalResourceId: `A${end}b` }))).toEqual([]);
});

it('a clock that fails later ends no process', async () => {
  expect(await tried(create(), { context: 'rejecting' })).toEqual([]);
});

it.each([
  ['in upper case', 'Füße-ßaß-1'],
  ['for JSON in HTML', 'Pq7&kw<Zx9=vT'],
  ['for JSON in scripts', 'Pq7/kw/Zx9/vT'],
])('a secret %s is struck out', async (name, secret) => {
  const formed = FORMS[name]?.(secret) ?? secret;
  const error = { name: 'UserLambdaValidationException', skip: 0, times: 1, parts: [] };
  const event = create({ properties: { ...properties, ClientMetadata: { tenant: secret } } });
  const quote = { ...error, after: `no: ${formed}` };
  const { answer } = await stage.run({ ...PLAIN, event, quote });
  expect(answer).toMatchObject({ message: expect.stringMatching(/^no: \*{3}/) });
});
