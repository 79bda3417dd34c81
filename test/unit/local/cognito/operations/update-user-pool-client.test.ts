// What an update of a client is refused for.
import { updateUserPoolClient } from '../../../../../local/cognito/operations/update-user-pool-client';
import { clientIn, poolIn, service } from '../builders';

describe('UpdateUserPoolClient', () => {
  it('refuses attributes that the pool does not have, and leaves the client as it was', () => {
    const target = service();
    const pool = poolIn(target);
    const client = clientIn(pool);
    const request = { UserPoolId: pool.id, ClientId: 'app', WriteAttributes: ['custom:none'] };
    expect(() => updateUserPoolClient(target, request)).toThrow(
      'Invalid write attributes specified while updating a client',
    );
    expect(pool.clients.get('app')).toBe(client);
  });
});
