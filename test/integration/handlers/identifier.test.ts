// Whom an identifier means to READ and DELETE, and whom it never means.
import { useHandlers } from '../../support/handlers';
import { failed, SUCCESS } from '../../support/words';

const { act, exists, inPool, poolId, stored, stranger } = useHandlers();

describe.each(['READ', 'DELETE'] as const)('%s', (action) => {
  const actOn = (Username: string, UserPoolId = poolId()) =>
    act({ action, properties: { UserPoolId, Username } });

  it('of a user that is not there is NotFound, without a model', async () => {
    const answer = await actOn('nobody');
    expect(answer).toMatchObject(failed('NotFound'));
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('in a pool that is gone is NotFound', async () => {
    expect(await actOn('ada', 'us-east-1_Missing99')).toMatchObject(failed('NotFound'));
  });

  it('never follows an alias to another user, and tells nothing of that user', async () => {
    await inPool({ AliasAttributes: ['preferred_username'] });
    stranger('mallory', { preferred_username: 'bob', name: 'Mallory' });
    const answer = await actOn('bob');
    expect(answer).toMatchObject(failed('NotFound'));
    expect(answer.message).not.toMatch(/mallory/i);
    expect(await exists('mallory')).toBe(true);
  });

  it('never follows a `sub` to a user with a name', async () => {
    stranger('ada');
    const { sub } = await stored();
    expect(await actOn(sub)).toMatchObject(failed('NotFound'));
    expect(await exists()).toBe(true);
  });

  it('finds a user by the address that the pool signs in by', async () => {
    await inPool({ UsernameAttributes: ['email'] });
    stranger('ada@example.com');
    expect(await actOn('ada@example.com')).toMatchObject(SUCCESS);
  });
});
