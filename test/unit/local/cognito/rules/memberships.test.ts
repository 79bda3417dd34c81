// Which group a request names, and how many a user may be in.
import { findGroup, join } from '../../../../../local/cognito/rules/memberships';
import { groupIn, poolIn, service, user } from '../builders';

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
