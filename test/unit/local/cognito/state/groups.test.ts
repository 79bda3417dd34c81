// The groups of a pool and who is in them.
import { groupsOf, leaveAll } from '../../../../../local/cognito/state/groups';
import { groupIn, poolIn, service, user } from '../builders';

describe('groupsOf', () => {
  it('gives those of the user alone, in the order of their creation', () => {
    const pool = poolIn(service());
    const ann = user();
    for (const name of ['writers', 'readers', 'admins']) {
      groupIn(pool, name).members.add(user({ username: 'bob' }));
    }
    pool.groups.get('admins')?.members.add(ann);
    pool.groups.get('writers')?.members.add(ann);
    expect(groupsOf(pool, ann).map(({ GroupName }) => GroupName)).toEqual(['writers', 'admins']);
  });
});

describe('leaveAll', () => {
  it('takes the user out of every group, and nobody else', () => {
    const pool = poolIn(service());
    const ann = user();
    const bob = user({ username: 'bob' });
    for (const name of ['admins', 'writers']) {
      const { members } = groupIn(pool, name);
      members.add(ann).add(bob);
    }
    leaveAll(pool, ann);
    expect(groupsOf(pool, ann)).toEqual([]);
    expect(groupsOf(pool, bob)).toHaveLength(2);
  });
});
