// Clients that the embedded user pools do not have.
import { createUserPoolClient } from '../../../../../local/cognito/operations/create-user-pool-client';
import { poolIn, service } from '../builders';

describe('CreateUserPoolClient', () => {
  it('refuses a client with a secret, which no sign-in would ask for', () => {
    const target = service();
    const pool = poolIn(target);
    const request = { UserPoolId: pool.id, ClientName: 'app' };
    expect(() => createUserPoolClient(target, { ...request, GenerateSecret: true })).toThrow(
      'The embedded user pools do not have clients with a secret.',
    );
    expect(pool.clients.size).toBe(0);
    expect(
      createUserPoolClient(target, { ...request, GenerateSecret: false }).UserPoolClient,
    ).toEqual(pool.clients.values().next().value);
  });
});
