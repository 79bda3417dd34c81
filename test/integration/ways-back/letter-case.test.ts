// A pool without case sensitivity may hand a username back in lower case, and attributes as entered or not.
import type { FlattenCase } from '../../../local/cognito/state/service';
import type { Properties } from '../../../local/invocation/events';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, READS, SUCCESS } from '../../support/words';

const POOL = { UsernameConfiguration: { CaseSensitive: false } };

describe.each<[string, FlattenCase]>([
  ['keeps the case of values', false],
  ['flattens values to lower case', true],
  ['flattens usernames alone', 'usernames'],
])('in a pool that %s', (_, flattenCase) => {
  const { ada, calls, change, create, exists, make, poolId, read, remove } = useHandlers({
    pool: POOL,
    flattenCase,
  });
  const email = 'Ada@Example.com';

  it('a user without a declared name has the one that was made for it', async () => {
    const { Username } = await make(ada({ Username: undefined }), { logicalResourceId: 'Ben' });
    expect(Username).toMatch(/^Ben-[0-9a-f]{12}$/);
  });

  it('a user goes its whole way under the name and values that the template spells', async () => {
    const spelt = (name: string): Properties => ({
      UserPoolId: poolId(),
      Username: email,
      ...attributes({ email, preferred_username: 'AdaL', name }),
    });
    const properties = ada({ ...spelt('Ada'), Password: PASSWORD });
    const model = {
      Username: email,
      CognitoUsername: flattenCase ? email.toLowerCase() : email,
      UserAttributes: expect.arrayContaining([spelt('Ada').UserAttributes].flat()),
    };
    expect(await make(properties)).toMatchObject(model);
    expect(await read(spelt('Ada'))).toMatchObject({ ...SUCCESS, resourceModel: model });
    expect((await calls(() => change(properties, properties))).sort()).toEqual(READS);
    await change(properties, { ...properties, ...spelt('Ada L.') });
    const again = { ...properties, Username: email.toUpperCase() };
    expect(await create(again)).toMatchObject(failed('AlreadyExists'));
    expect(await remove(spelt('Ada L.'))).toMatchObject(SUCCESS);
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
