// Answers that say something else than what was done, and which calls get them.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../../../local/cognito/server';
import { cognitoClient, createPool } from '../../../support/cognito';

let server: CognitoServer;
let cognito: CognitoIdentityProvider;

beforeEach(async () => {
  server = await startCognito();
  cognito = cognitoClient(server.url, { maxAttempts: 1 });
});

afterEach(async () => {
  cognito.destroy();
  await server.close();
});

async function nameOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'well',
    (error: unknown) => (error instanceof Error ? error.name : 'no error'),
  );
}

describe('planned answers', () => {
  it.each([
    'CodeDeliveryFailureException',
    'LimitExceededException',
    'UserLambdaValidationException',
    'InvalidSmsRoleTrustRelationshipException',
    'AnyOtherException',
  ])('answer %s once the user was made', async (name) => {
    const pool = await createPool(cognito);
    server.faults.add({ operation: 'AdminCreateUser', when: 'after', error: { name } });
    expect(await nameOf(pool.create('ann'))).toBe(name);
    expect(await nameOf(pool.get('ann'))).toBe('well');
  });

  it('answer a status alone, without the type of an error', async () => {
    const pool = await createPool(cognito);
    server.faults.add({ operation: 'AdminGetUser', error: { name: '', status: 429 } });
    const error = await pool.get('ann').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'Unknown', $metadata: { httpStatusCode: 429 } });
  });

  it('mean calls by their input', async () => {
    const pool = await createPool(cognito);
    await Promise.all([pool.create('ann'), pool.create('bob')]);
    server.faults.add({
      operation: 'AdminGetUser',
      match: (input) => Object(input).Username === 'bob',
    });
    expect(await nameOf(pool.get('ann'))).toBe('well');
    expect(await nameOf(pool.get('bob'))).toBe('InternalErrorException');
  });

  it.each(['cut', 'html', 'blank'] as const)(
    'spoil the answer of a user who is made: %s',
    async (kind) => {
      const pool = await createPool(cognito);
      server.faults.add({ operation: 'AdminCreateUser', kind, when: 'after' });
      await nameOf(pool.create('ann'));
      server.faults.add({ operation: 'AdminCreateUser', kind });
      await nameOf(pool.create('bob'));
      expect(await nameOf(pool.get('ann'))).toBe('well');
      expect(await nameOf(pool.get('bob'))).toBe('UserNotFoundException');
    },
  );
});
