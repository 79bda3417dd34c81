// The pages of a large pool.
import { listUsers } from '../../../../../local/cognito/operations/list-users';
import { poolIn, service, user } from '../builders';

describe('ListUsers', () => {
  it('reads no more users for a page than the page holds, wherever it starts', () => {
    const target = service();
    const pool = poolIn(target);
    for (let number = 0; number < 1_000; number++) {
      pool.users.add(user({ username: `user-${number}` }));
    }
    let read = 0;
    const after = pool.users.after.bind(pool.users);
    pool.users.after = function* (order: number) {
      for (const entry of after(order)) {
        read += 1;
        yield entry;
      }
    };
    let token: string | undefined;
    let pages = 0;
    do {
      const page = listUsers(target, { UserPoolId: pool.id, PaginationToken: token });
      token = page.PaginationToken;
      pages += 1;
    } while (token !== undefined);
    expect(pages).toBe(17);
    // One more for each page but the last: whether there is a next one.
    expect(read).toBe(1_000 + 16);
  });

  it('gives no token with a last page that is full', () => {
    const target = service();
    const pool = poolIn(target);
    pool.users.add(user());
    const page = listUsers(target, { UserPoolId: pool.id, Limit: 1 });
    expect(page.Users).toHaveLength(1);
    expect(page.PaginationToken).toBeUndefined();
  });

  it('takes a limit of 0 for none', () => {
    const target = service();
    const pool = poolIn(target);
    pool.users.add(user());
    expect(listUsers(target, { UserPoolId: pool.id, Limit: 0 }).Users).toHaveLength(1);
  });

  it('refuses to show an attribute that the pool does not have', () => {
    const target = service();
    const { id } = poolIn(target);
    expect(() => listUsers(target, { UserPoolId: id, AttributesToGet: ['custom:none'] })).toThrow(
      'One or more requested attributes do not exist.',
    );
  });
});
