import {
  fromGetUser,
  fromUserType,
  toAttributeList,
  toCreateRequest,
  toInvitation,
} from '../../../../src/cognito/translate';
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

describe('the request that invites again', () => {
  const user = {
    ...declared({ username: 'Ada@Example.com', attributes: { email: 'a@b.c' } }),
    clientMetadata: attributes({ source: 'stack' }),
    deliveryMediums: ['EMAIL'],
    forceAliasCreation: true,
    validationData: attributes({ code: '7' }),
    temporaryPassword: 'temporary',
  };

  it('names the user as it is stored, and carries nothing but the invitation', () => {
    const stored = { userPoolId: 'us-east-1_AbCdEfGhI', username: 'ada@example.com' };
    expect(toInvitation(stored, user)).toEqual({
      UserPoolId: 'us-east-1_AbCdEfGhI',
      Username: 'ada@example.com',
      MessageAction: 'RESEND',
      TemporaryPassword: 'temporary',
      ClientMetadata: { source: 'stack' },
      DesiredDeliveryMediums: ['EMAIL'],
    });
  });
});

describe('a user in an answer', () => {
  const dates = { UserCreateDate: new Date(1_000), UserLastModifiedDate: new Date(2_000) };
  const $metadata = {};

  it('has all that the service says', () => {
    const Attributes = [{ Name: 'sub', Value: '1' }, { Name: 'blank' }];
    const user = { Username: 'ada', Attributes, UserStatus: 'CONFIRMED', Enabled: false, ...dates };
    expect(fromUserType({ ...user, UserStatus: 'CONFIRMED' })).toEqual({
      username: 'ada',
      attributes: attributes({ sub: '1', blank: '' }),
      status: 'CONFIRMED',
      enabled: false,
      created: new Date(1_000),
      lastModified: new Date(2_000),
    });
  });

  it('has more where it was asked for alone', () => {
    const answer = {
      Username: 'ada',
      UserAttributes: [{ Name: 'sub', Value: '1' }],
      UserMFASettingList: ['SMS_MFA'],
      PreferredMfaSetting: 'SMS_MFA',
      ...dates,
    };
    expect(fromGetUser({ ...answer, $metadata })).toMatchObject({
      attributes: attributes({ sub: '1' }),
      mfaSettings: ['SMS_MFA'],
      preferredMfa: 'SMS_MFA',
    });
  });

  it('is enabled where the service does not say', () => {
    expect(fromUserType({ Username: 'ada' })?.enabled).toBe(true);
  });

  it('has no attributes where the service tells none', () => {
    expect(fromUserType({ Username: 'ada' })?.attributes).toEqual(new Map());
  });

  it('is none where the answer names nobody: it says nothing at all', () => {
    expect([fromUserType(undefined), fromUserType({}), fromUserType({ Username: '' })]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(fromGetUser({ Username: undefined, $metadata })).toBeUndefined();
  });
});

it('attributes are listed as the API has them, blanks too, which delete', () => {
  expect(
    toAttributeList(
      new Map([
        ['__proto__', ''],
        ['a', 'b'],
      ]),
    ),
  ).toEqual([
    { Name: '__proto__', Value: '' },
    { Name: 'a', Value: 'b' },
  ]);
});
