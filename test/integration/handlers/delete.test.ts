// Who is deleted, and who is spared.
import { age } from '../../support/ageing';
import { useHandlers } from '../../support/handlers';
import { failed, SUCCESS } from '../../support/words';

const { calls, exists, fault, poolId, remove, resource, stranger } = useHandlers();

describe('a delete', () => {
  it('deletes the user and answers without a model', async () => {
    stranger('ada');
    const asked = await calls(async () => {
      const answer = await remove();
      expect(answer).toMatchObject(SUCCESS);
      expect(answer).not.toHaveProperty('resourceModel');
    });
    expect(asked).toEqual(['AdminGetUser', 'AdminDeleteUser']);
    expect(await exists()).toBe(false);
  });

  it('that reads from a replica which has not heard of the user deletes it', async () => {
    stranger('ada');
    age(resource().cognito.service, poolId());
    fault({ operation: 'AdminGetUser', kind: 'stale' });
    expect(await remove()).toMatchObject(SUCCESS);
    expect(await exists()).toBe(false);
  });

  it('that meets whom another stack may have made meanwhile says so, and deletes nobody', async () => {
    stranger('ada');
    fault({ operation: 'AdminGetUser', kind: 'stale' });
    expect(await remove()).toMatchObject(failed('GeneralServiceException'));
    expect(await exists()).toBe(true);
  });
});
