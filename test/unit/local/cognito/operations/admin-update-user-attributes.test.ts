// Whom AdminUpdateUserAttributes asks to confirm a changed address.
import { adminUpdateUserAttributes } from '../../../../../local/cognito/operations/admin-update-user-attributes';
import { listed } from '../../../../support/attributes';
import { created, poolIn, service } from '../builders';

describe('AdminUpdateUserAttributes', () => {
  it('sends a verification to the new address, which does not count yet', () => {
    const target = service();
    const pool = poolIn(target, {
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    const ann = created(target, pool, {
      UserAttributes: listed({ email: 'old@b.c' }),
      MessageAction: 'SUPPRESS',
    });
    adminUpdateUserAttributes(target, {
      UserPoolId: pool.id,
      Username: 'ann',
      UserAttributes: listed({ email: 'new@b.c' }),
    });
    expect(ann.attributes.get('email')).toBe('old@b.c');
    expect(target.messages).toEqual([
      {
        userPoolId: pool.id,
        username: 'ann',
        kind: 'VERIFICATION',
        medium: 'EMAIL',
        destination: 'new@b.c',
      },
    ]);
  });

  it('sends nothing in a pool that verifies nothing', () => {
    const target = service();
    const pool = poolIn(target);
    created(target, pool);
    adminUpdateUserAttributes(target, {
      UserPoolId: pool.id,
      Username: 'ann',
      UserAttributes: listed({ email: 'new@b.c' }),
    });
    expect(target.messages).toEqual([]);
  });
});
