// Answers to challenges, and those that the embedded user pools do not take.
import type { AdminRespondToAuthChallengeRequest } from '@aws-sdk/client-cognito-identity-provider';
import { openSession } from '../../../../../local/cognito/opaque/session';
import { adminRespondToAuthChallenge } from '../../../../../local/cognito/operations/admin-respond-to-auth-challenge';
import { clientIn, created, NOW, poolIn, service } from '../builders';

function respond(partial: Partial<AdminRespondToAuthChallengeRequest>): object {
  const target = service();
  const pool = poolIn(target);
  const client = clientIn(pool);
  return adminRespondToAuthChallenge(target, {
    UserPoolId: pool.id,
    ClientId: 'app',
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    ChallengeResponses: { USERNAME: 'ann', NEW_PASSWORD: 'Chosen-horse-1' },
    Session: openSession(pool, client, created(target, pool), NOW),
    ...partial,
  });
}

describe('AdminRespondToAuthChallenge', () => {
  it('takes a new password', () => {
    expect(respond({})).toHaveProperty('AuthenticationResult.TokenType', 'Bearer');
  });

  it('says which challenge it does not have', () => {
    expect(() => respond({ ChallengeName: 'SMS_MFA' })).toThrow(
      'The embedded user pools do not have the challenge SMS_MFA.',
    );
  });

  it('refuses an attribute that the pool does not have, and keeps the temporary password', () => {
    const ChallengeResponses = {
      USERNAME: 'ann',
      NEW_PASSWORD: 'Chosen-horse-1',
      'userAttributes.custom:none': 'x',
    };
    expect(() => respond({ ChallengeResponses })).toThrow('Attribute does not exist');
  });

  it('knows the client', () => {
    expect(() => respond({ ClientId: 'web' })).toThrow('User pool client web does not exist.');
  });

  it('asks for the new password', () => {
    expect(() => respond({ ChallengeResponses: { USERNAME: 'ann' } })).toThrow(
      'Missing required parameter NEW_PASSWORD',
    );
  });
});
