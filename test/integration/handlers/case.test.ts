import { attributes, failed, READS, SUCCESS, useHandlers } from '../../support/handlers';

describe.each([
  ['keeps the case of values', false],
  ['flattens values to lower case', true],
])('in a pool without case sensitivity that %s', (_, flattenCase) => {
  const { ada, calls, change, create, make, poolId, read, remove } = useHandlers({
    pool: { UsernameConfiguration: { CaseSensitive: false } },
    flattenCase,
  });
  const spelt = attributes({ email: 'Ada@Example.com', preferred_username: 'AdaL' });

  it('a user without a declared name has the one that was made for it', async () => {
    const answer = await create(ada({ Username: undefined }), { logicalResourceId: 'Ben' });
    expect(answer.resourceModel?.Username).toMatch(/^Ben-[0-9a-f]{12}$/);
  });

  it('a user goes its whole way under the name and values that the template spells', async () => {
    const readable = { UserPoolId: poolId(), Username: 'Ada', ...spelt };
    const properties = ada(readable);
    const model = {
      Username: 'Ada',
      CognitoUsername: flattenCase ? 'ada' : 'Ada',
      UserAttributes: expect.arrayContaining([spelt.UserAttributes].flat()),
    };
    expect(await make(properties)).toMatchObject(model);
    expect(await read(readable)).toMatchObject({ ...SUCCESS, resourceModel: model });
    expect((await calls(() => change(properties, properties))).sort()).toEqual(READS);
    const again = { ...properties, Username: 'ADA' };
    expect(await create(again)).toMatchObject(failed('AlreadyExists'));
    expect(await remove(readable)).toMatchObject(SUCCESS);
  });
});
