// What an update of a pool does to its rules.
import { adminCreateUser } from '../../../../../local/cognito/operations/admin-create-user';
import { updateUserPool } from '../../../../../local/cognito/operations/update-user-pool';
import { created, groupIn, NOW, poolIn, service } from '../builders';

describe('UpdateUserPool', () => {
  it('has the new password policy in force at once', () => {
    const target = service();
    const { id } = poolIn(target);
    updateUserPool(target, {
      UserPoolId: id,
      Policies: { PasswordPolicy: { MinimumLength: 20 } },
    });
    const request = { UserPoolId: id, Username: 'ann', TemporaryPassword: 'Correct-horse-1' };
    expect(() => adminCreateUser(target, request)).toThrow('Password not long enough');
  });

  it('keeps users, groups, the schema and the ways to sign in', () => {
    const target = service();
    const pool = poolIn(target, {
      UsernameAttributes: ['email'],
      Schema: [{ Name: 'team', AttributeDataType: 'String' }],
    });
    created(target, pool, { Username: 'ann@example.com' });
    groupIn(pool, 'admins');
    updateUserPool(target, { UserPoolId: pool.id });
    const updated = target.pools.get(pool.id);
    expect([updated?.users, updated?.groups, updated?.schema, updated?.usernameAttributes]).toEqual(
      [pool.users, pool.groups, pool.schema, ['email']],
    );
    expect(updated?.description.LastModifiedDate).toEqual(NOW);
  });

  it('keeps the aliases, by which users are still found', () => {
    const target = service();
    const { id } = poolIn(target, { AliasAttributes: ['preferred_username'] });
    updateUserPool(target, { UserPoolId: id });
    expect(target.pools.get(id)?.aliasAttributes).toEqual(['preferred_username']);
  });

  it('changes nothing where the settings do not go together', () => {
    const target = service();
    const pool = poolIn(target);
    const settings = { AttributesRequireVerificationBeforeUpdate: ['email' as const] };
    const request = { UserPoolId: pool.id, UserAttributeUpdateSettings: settings };
    expect(() => updateUserPool(target, request)).toThrow('must exist in AutoVerifiedAttributes');
    expect(target.pools.get(pool.id)).toBe(pool);
  });
});
