// Secrets of clients, from both sides.
import { createUserPoolClient } from '../../../../../local/cognito/operations/create-user-pool-client';
import { poolIn, service } from '../builders';

describe('CreateUserPoolClient', () => {
  it('keeps the client as it answers it', () => {
    const target = service();
    const pool = poolIn(target);
    const request = { UserPoolId: pool.id, ClientName: 'app', GenerateSecret: false };
    const { UserPoolClient } = createUserPoolClient(target, request);
    expect(UserPoolClient).toEqual(pool.clients.values().next().value);
    expect(UserPoolClient).not.toHaveProperty('ClientSecret');
  });

  it('takes a secret, or makes one, not both', () => {
    const target = service();
    const pool = poolIn(target);
    const request = { UserPoolId: pool.id, ClientName: 'app', ClientSecret: 'x'.repeat(24) };
    expect(createUserPoolClient(target, request).UserPoolClient?.ClientSecret).toBe(
      request.ClientSecret,
    );
    expect(() => createUserPoolClient(target, { ...request, GenerateSecret: true })).toThrow(
      'GenerateSecret and ClientSecret exclude each other.',
    );
    expect(pool.clients.size).toBe(1);
  });
});
