import { toCreateRequest } from '../../../../src/cognito/translate';
import { attributes, declared } from '../../../support/users';

describe('the request that makes a user', () => {
  it('carries all that is declared, names verbatim', () => {
    const user = {
      ...declared({ attributes: { 'dev:custom:tier': 'gold' } }),
      validationData: attributes({ code: '7' }),
      clientMetadata: attributes({ source: 'stack' }),
      deliveryMediums: ['EMAIL'],
      forceAliasCreation: true,
      messageAction: 'SUPPRESS',
      temporaryPassword: 'temporary',
    };
    expect(toCreateRequest(user)).toEqual({
      UserPoolId: 'us-east-1_AbCdEfGhI',
      Username: 'ada',
      UserAttributes: [{ Name: 'dev:custom:tier', Value: 'gold' }],
      ValidationData: [{ Name: 'code', Value: '7' }],
      ClientMetadata: { source: 'stack' },
      DesiredDeliveryMediums: ['EMAIL'],
      ForceAliasCreation: true,
      MessageAction: 'SUPPRESS',
      TemporaryPassword: 'temporary',
    });
  });

  it('leaves RESEND out: a new user is invited anyway, and the API would look for an old one', () => {
    expect(toCreateRequest(declared({ messageAction: 'RESEND' })).MessageAction).toBeUndefined();
  });

  it('suppresses the invitation of a user with a permanent password, unless it is asked for', () => {
    const user = declared({ password: 'secret' });
    expect(toCreateRequest(user).MessageAction).toBe('SUPPRESS');
    expect(toCreateRequest({ ...user, messageAction: 'RESEND' }).MessageAction).toBeUndefined();
    expect(JSON.stringify(toCreateRequest(user))).not.toContain('secret');
  });

  it('leaves it to the service to refuse an action it does not know', () => {
    expect(toCreateRequest(declared({ messageAction: 'BOGUS' })).MessageAction).toBe('BOGUS');
  });

  it('leaves blank attributes out: blank means absent', () => {
    const { UserAttributes } = toCreateRequest(
      declared({ attributes: { name: '', email: 'a@b.c' } }),
    );
    expect(UserAttributes).toEqual([{ Name: 'email', Value: 'a@b.c' }]);
  });
});
