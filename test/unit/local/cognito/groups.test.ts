// The groups of a pool and who is in them.
import { findGroup, groupsOf, join, leaveAll } from '../../../../local/cognito/groups';
import { groupIn, poolIn, service, user } from './builders';

describe('findGroup', () => {
  it('finds a group by its exact name', () => {
    const pool = poolIn(service());
    const admins = groupIn(pool, 'admins');
    expect(findGroup(pool, 'admins')).toBe(admins);
  });

  it.each(['Admins', 'admin', '', undefined])('finds no group by %p', (name) => {
    const pool = poolIn(service());
    groupIn(pool, 'admins');
    expect(() => findGroup(pool, name)).toThrow('Group not found.');
  });
});

describe('groupsOf', () => {
  it('gives those of the user alone, in the order of their creation', () => {
    const pool = poolIn(service());
    const ann = user();
    for (const name of ['writers', 'readers', 'admins']) {
      groupIn(pool, name).members.add(user({ username: 'bob' }));
    }
    join(pool, ann, findGroup(pool, 'admins'));
    join(pool, ann, findGroup(pool, 'writers'));
    expect(groupsOf(pool, ann).map(({ GroupName }) => GroupName)).toEqual(['writers', 'admins']);
  });
});

describe('join', () => {
  it('refuses group 101, but not one that the user is in', () => {
    const pool = poolIn(service());
    const ann = user();
    const groups = Array.from({ length: 101 }, (_, index) => groupIn(pool, `group-${index}`));
    const [first, ...others] = groups;
    for (const group of others) {
      join(pool, ann, group);
    }
    expect(() => first && join(pool, ann, first)).toThrow('Groups per user limit exceeded.');
    expect(first?.members.size).toBe(0);
    expect(() => others[0] && join(pool, ann, others[0])).not.toThrow();
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
