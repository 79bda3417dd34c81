// What a process keeps from one invocation to the next: connections, clients, and no more than that.
import { join } from 'node:path';
import { type Action, type EventInput, providerEvent } from '../../../local/invocation/events';
import { BUNDLE } from '../../../local/lambda/bundle';
import { invoke } from '../../../local/lambda/invoke';
import { type LambdaUnderTest, lambdaWith } from '../../support/lambda';
import { type SignerService, startSignerService } from '../../support/signers';

const HANDLERS = join(BUNDLE, 'handlers.js');

// The handlers, and beside each answer what the heap holds when all garbage is collected.
const MEASURED = `
  const { entrypoint } = require(${JSON.stringify(HANDLERS)});
  const answer = await entrypoint(event, context);
  if (!event.callbackContext?.measure) return answer;
  require('node:v8').setFlagsFromString('--expose-gc');
  require('node:vm').runInNewContext('gc')();
  return { ...answer, callbackContext: { heap: process.memoryUsage().heapUsed } };`;

let service: SignerService;
let lambda: LambdaUnderTest;

beforeEach(async () => {
  service = await startSignerService();
  lambda = await lambdaWith(MEASURED, { cognitoUrl: service.url, maxChildren: 1 });
});

afterEach(async () => {
  await lambda.close();
  await service.close();
});

/** Lists in the name of an access key. */
function list(accessKeyId: string, rest: Partial<EventInput> = {}) {
  const credentials = { accessKeyId, secretAccessKey: 'secret', sessionToken: 'token' };
  const properties = { UserPoolId: 'us-east-1_AbCdEfGhI' };
  const action: Action = 'LIST';
  return invoke(lambda.url, providerEvent({ action, properties, credentials, ...rest }));
}

describe('a warm process', () => {
  it('asks over the connection that it has', async () => {
    for (let count = 0; count < 3; count += 1) {
      expect(await list('anybody')).toMatchObject({ status: 'SUCCESS' });
    }
    expect(service.signers).toHaveLength(3);
    expect(service.connections()).toBe(1);
  });

  it('asks in the name and in the Region of each event', async () => {
    await list('ada');
    await list('bob');
    await list('ada', { region: 'eu-west-1' });
    await list('ada');
    expect(service.signers).toEqual([
      'ada us-east-1',
      'bob us-east-1',
      'ada eu-west-1',
      'ada us-east-1',
    ]);
  });

  it('asks over one connection in whosever name', async () => {
    for (const name of ['ada', 'bob', 'cyd']) await list(name);
    await list('ada', { region: 'eu-west-1' });
    expect(service.connections()).toBe(1);
  });

  it('does not grow with the number of names', async () => {
    const askAs = async (prefix: string, count: number): Promise<number> => {
      for (let number = 0; number < count; number += 1) await list(`${prefix}${number}`);
      const { callbackContext } = await list('measure', { callbackContext: { measure: true } });
      return Number(callbackContext?.heap);
    };
    const before = await askAs('first', 50);
    const after = await askAs('second', 300);
    // A client weighs more than 20 kB.
    expect(after - before).toBeLessThan(300 * 10_000);
  });
});
