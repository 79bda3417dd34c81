// The table of users: look-ups, and listing from any place.
import { UserTable } from '../../../../../local/cognito/state/user-table';
import { user } from '../builders';

function table(): UserTable {
  return new UserTable({
    fold: (name) => name.toLowerCase(),
    aliases: (attributes) => {
      const email = attributes.get('email');
      return email === undefined ? [] : [`email:${email}`];
    },
    byUsernameAlone: ({ status }) => status === 'EXTERNAL_PROVIDER',
  });
}

function filled(names: readonly string[]): UserTable {
  const users = table();
  for (const username of names) {
    users.add(user({ username }));
  }
  return users;
}

function namesAfter(users: UserTable, order: number): string[] {
  return [...users.after(order)].map((entry) => entry.user.username);
}

describe('UserTable', () => {
  it('finds a user by folded name, by sub and by alias', () => {
    const users = table();
    const ann = user({ username: 'Ann', attributes: new Map([['email', 'a@b.c']]) });
    users.add(ann);
    expect(users.withUsername('aNN')).toBe(ann);
    expect(users.withSub('sub-of-Ann')).toBe(ann);
    expect(users.withAlias('email:a@b.c')).toBe(ann);
  });

  it('finds nobody by what a removed user answered to', () => {
    const users = table();
    const ann = user({ attributes: new Map([['email', 'a@b.c']]) });
    users.add(ann);
    users.remove(ann);
    expect(users.withUsername('ann')).toBeUndefined();
    expect(users.withSub('sub-of-ann')).toBeUndefined();
    expect(users.withAlias('email:a@b.c')).toBeUndefined();
    expect(users.size).toBe(0);
  });

  it('follows a changed alias', () => {
    const users = table();
    const ann = user({ attributes: new Map([['email', 'old@b.c']]) });
    users.add(ann);
    users.replaceAttributes(ann, new Map([['email', 'new@b.c']]));
    expect(users.withAlias('email:old@b.c')).toBeUndefined();
    expect(users.withAlias('email:new@b.c')).toBe(ann);
  });

  it('leaves an alias with the user who took it over when the former one goes', () => {
    const users = table();
    const attributes = new Map([['email', 'a@b.c']]);
    const ann = user({ username: 'ann', attributes });
    const bob = user({ username: 'bob', attributes });
    users.add(ann);
    users.add(bob);
    users.remove(ann);
    expect(users.withAlias('email:a@b.c')).toBe(bob);
  });

  it('lists in the order of creation, from the start or from a place on', () => {
    const users = filled(['a', 'b', 'c']);
    const [first] = [...users.after(0)];
    expect(namesAfter(users, 0)).toEqual(['a', 'b', 'c']);
    expect(namesAfter(users, first?.order ?? 0)).toEqual(['b', 'c']);
  });

  it('goes on from a place whose user is gone', () => {
    const users = filled(['a', 'b', 'c', 'd']);
    const second = [...users.after(0)][1];
    if (second) users.remove(second.user);
    expect(namesAfter(users, second?.order ?? 0)).toEqual(['c', 'd']);
  });

  it('lists who comes later at the end, and never gives a place twice', () => {
    const users = filled(['a', 'b']);
    const last = [...users.after(0)][1];
    if (last) users.remove(last.user);
    users.add(user({ username: 'c' }));
    expect(namesAfter(users, last?.order ?? 0)).toEqual(['c']);
  });
});
