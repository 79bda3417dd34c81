// Answers that say something else than what was done, and which calls get them.
import { membersOf } from '../../../../local/unknown';
import { createPool } from '../../../support/cognito';
import { useEmbeddedPools } from '../../../support/embedded-pools';
import { refusal } from '../../../support/refusal';

const pools = useEmbeddedPools();

describe('planned answers', () => {
  it.each([
    'CodeDeliveryFailureException',
    'LimitExceededException',
    'UserLambdaValidationException',
    'InvalidSmsRoleTrustRelationshipException',
    'AnyOtherException',
  ])('answer %s once the user was made', async (name) => {
    const pool = await createPool(pools.client);
    pools.cognito.faults.add({ operation: 'AdminCreateUser', when: 'after', error: { name } });
    expect(await refusal(pool.create('ann'))).toBe(name);
    expect(await refusal(pool.get('ann'))).toBe('none');
  });

  it('answer a status alone, without the type of an error', async () => {
    const pool = await createPool(pools.client);
    pools.cognito.faults.add({ operation: 'AdminGetUser', error: { name: '', status: 429 } });
    const error = await pool.get('ann').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'Unknown', $metadata: { httpStatusCode: 429 } });
  });

  it('mean calls by their input', async () => {
    const pool = await createPool(pools.client);
    await Promise.all([pool.create('ann'), pool.create('bob')]);
    pools.cognito.faults.add({
      operation: 'AdminGetUser',
      match: (input) => membersOf(input).Username === 'bob',
    });
    expect(await refusal(pool.get('ann'))).toBe('none');
    expect(await refusal(pool.get('bob'))).toBe('InternalErrorException');
  });

  it.each(['cut', 'html', 'blank'] as const)(
    'spoil the answer of a user who is made: %s',
    async (kind) => {
      const pool = await createPool(pools.client);
      pools.cognito.faults.add({ operation: 'AdminCreateUser', kind, when: 'after' });
      await refusal(pool.create('ann'));
      pools.cognito.faults.add({ operation: 'AdminCreateUser', kind });
      await refusal(pool.create('bob'));
      expect(await refusal(pool.get('ann'))).toBe('none');
      expect(await refusal(pool.get('bob'))).toBe('UserNotFoundException');
    },
  );
});
