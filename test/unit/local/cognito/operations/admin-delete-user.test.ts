// What a deleted user leaves behind.
import { adminDeleteUser } from '../../../../../local/cognito/operations/admin-delete-user';
import { created, groupIn, poolIn, service } from '../builders';

describe('AdminDeleteUser', () => {
  it('takes the user out of its groups', () => {
    const target = service();
    const pool = poolIn(target);
    const { members } = groupIn(pool, 'admins');
    members.add(created(target, pool));
    adminDeleteUser(target, { UserPoolId: pool.id, Username: 'ann' });
    expect(members.size).toBe(0);
  });
});
