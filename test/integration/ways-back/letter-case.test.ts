// A pool without case sensitivity may hand a username back in lower case, and attributes as entered.
import { attributes, failed, PASSWORD, SUCCESS, useHandlers } from '../../support/handlers';

const POOL = { UsernameConfiguration: { CaseSensitive: false } };

describe('where usernames alone are flattened, a user whose name is its email', () => {
  const { ada, create, exists, read, remove, update } = useHandlers({
    pool: POOL,
    flattenCase: 'usernames',
  });
  const email = 'Ada@Example.com';
  const mixed = (name: string) =>
    ada({ Username: email, Password: PASSWORD, ...attributes({ email, name }) });

  it('goes its whole way', async () => {
    expect(await create(mixed('Ada'))).toMatchObject({
      ...SUCCESS,
      resourceModel: { Username: email, CognitoUsername: email.toLowerCase() },
    });
    expect(await read(mixed('Ada'))).toMatchObject({
      ...SUCCESS,
      resourceModel: { Username: email },
    });
    expect(await update(mixed('Ada'), mixed('Ada L.'))).toMatchObject(SUCCESS);
    expect(await remove(mixed('Ada L.'))).toMatchObject(SUCCESS);
    expect(await exists(email)).toBe(false);
  });
});

describe('a user who takes the very name of the resource as preferred_username', () => {
  const { ada, behind, calls, make, read, remove, update } = useHandlers({
    pool: { ...POOL, AliasAttributes: ['preferred_username'] },
    flattenCase: 'usernames',
  });
  const mallory = (rest = {}) => ada({ Username: 'Mallory', ...rest });

  it('can still be disabled and deleted; the pool is asked once', async () => {
    await make(mallory());
    const taking = attributes({ preferred_username: 'Mallory' });
    behind('AdminUpdateUserAttributes', { Username: 'Mallory', ...taking });
    expect(await update(mallory(), mallory({ Enabled: false }))).toMatchObject(SUCCESS);
    expect(await calls(() => read(mallory()))).not.toContain('DescribeUserPool');
    expect(await remove(mallory())).toMatchObject(SUCCESS);
  });
});

describe('in a pool with case sensitivity', () => {
  const { ada, exists, read, remove, stranger } = useHandlers({
    pool: { AliasAttributes: ['preferred_username'] },
  });

  it('a preferred_username that differs from its owner’s name by case is another user', async () => {
    stranger('mallory', { preferred_username: 'Mallory' });
    expect(await read(ada({ Username: 'Mallory' }))).toMatchObject(failed('NotFound'));
    expect(await remove(ada({ Username: 'Mallory' }))).toMatchObject(failed('NotFound'));
    expect(await exists('mallory')).toBe(true);
  });
});
