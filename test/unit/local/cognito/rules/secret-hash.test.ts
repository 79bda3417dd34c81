// The proof that an app knows its secret.
import { checkSecretHash, secretHash } from '../../../../../local/cognito/rules/secret-hash';

const client = { ClientId: 'app', ClientSecret: 'secret' };

describe('secretHash', () => {
  it('is the HMAC of username and client id, in base64', () => {
    // printf annapp | openssl dgst -sha256 -hmac secret -binary | base64
    expect(secretHash('secret', 'ann', 'app')).toBe('/LlwvpxQGWyzqSLjxW9fW+0nTv41ZeXPZAD3HK/XsmM=');
  });
});

describe('checkSecretHash', () => {
  it('asks nothing of a client without a secret', () => {
    expect(() => checkSecretHash({ ClientId: 'app' }, undefined, ['ann'])).not.toThrow();
  });

  it('takes the hash of any of the names', () => {
    const hash = secretHash('secret', 'sub-of-ann', 'app');
    expect(() => checkSecretHash(client, hash, ['ann', 'sub-of-ann'])).not.toThrow();
  });

  it.each([undefined, 'nonsense', secretHash('secret', 'bob', 'app')])('refuses %p', (given) => {
    expect(() => checkSecretHash(client, given, ['ann'])).toThrow(
      'Unable to verify secret hash for client app',
    );
  });
});
