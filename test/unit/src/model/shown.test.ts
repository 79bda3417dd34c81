import schema from '../../../../aws-cognito-userpooluser.json';
import { toListedModel, toShownModel } from '../../../../src/model/shown';
import { show } from '../../../../src/user/show';
import { declared, SUB, stored } from '../../../support/users';

describe('the model of a user', () => {
  it('has every property that has a value, dates in ISO 8601', () => {
    const user = stored({
      attributes: { name: 'Ada' },
      groups: ['admins'],
      mfaSettings: ['SOFTWARE_TOKEN_MFA'],
      preferredMfa: 'SOFTWARE_TOKEN_MFA',
    });
    const secret = new Map([['k', 'secret']]);
    const request = {
      ...declared(),
      clientMetadata: secret,
      messageAction: 'SUPPRESS',
      password: 'secret',
    };
    const model = toShownModel(show(user, request)).serialize();
    const readable = Object.keys(schema.properties).filter(
      (name) => !schema.writeOnlyProperties.includes(`/properties/${name}`),
    );
    expect(Object.keys(model).sort()).toEqual(readable.sort());
    expect(model).toEqual({
      UserPoolId: 'us-east-1_AbCdEfGhI',
      Username: 'ada',
      UserAttributes: [{ Name: 'name', Value: 'Ada' }],
      Enabled: true,
      Groups: ['admins'],
      CognitoUsername: 'ada',
      Sub: SUB,
      UserStatus: 'FORCE_CHANGE_PASSWORD',
      UserCreateDate: '2026-01-02T03:04:05.678Z',
      UserLastModifiedDate: '2026-01-02T03:04:05.678Z',
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    });
  });

  it('has no property without a value', () => {
    const dateless = stored({ created: undefined, lastModified: undefined });
    const model = toShownModel(show(dateless, declared())).serialize();
    expect(model).not.toHaveProperty('UserCreateDate');
    expect(model).not.toHaveProperty('UserLastModifiedDate');
    expect(model).not.toHaveProperty('UserMFASettingList');
    expect(model).not.toHaveProperty('PreferredMfaSetting');
  });

  it('is the identifier alone in a list', () => {
    const model = toListedModel({ userPoolId: 'us-east-1_x', username: 'ada' });
    expect(model.serialize()).toEqual({ UserPoolId: 'us-east-1_x', Username: 'ada' });
  });
});
