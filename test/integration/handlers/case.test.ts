import { listed, type RunningResource, startResource } from '../../support/resource';

describe.each([
  ['keeps the case of values', false],
  ['flattens values to lower case', true],
])('in a pool without case sensitivity that %s', (_, flattenCase) => {
  let resource: RunningResource;
  let UserPoolId: string;
  beforeAll(async () => {
    resource = await startResource({ flattenCase });
    UserPoolId = await resource.makePool({ UsernameConfiguration: { CaseSensitive: false } });
  });
  afterAll(() => resource.close());

  const UserAttributes = listed({ email: 'Ada@Example.com', preferred_username: 'AdaL' });

  it('a user without a declared name has the one that was made for it', async () => {
    const properties = { UserPoolId, MessageAction: 'SUPPRESS' };
    const answer = await resource.act({ action: 'CREATE', logicalResourceId: 'Ben', properties });
    expect(answer.resourceModel?.Username).toMatch(/^Ben-[0-9a-f]{12}$/);
  });

  it('a user goes its whole way under the name and values that the template spells', async () => {
    const properties = { UserPoolId, Username: 'Ada', MessageAction: 'SUPPRESS', UserAttributes };
    const spelt = {
      Username: 'Ada',
      CognitoUsername: flattenCase ? 'ada' : 'Ada',
      UserAttributes: expect.arrayContaining(UserAttributes),
    };
    const { MessageAction, ...readable } = properties;
    const created = await resource.act({ action: 'CREATE', properties });
    expect(created.resourceModel).toMatchObject(spelt);
    const read = await resource.act({ action: 'READ', properties: readable });
    expect(read.resourceModel).toMatchObject(spelt);
    const calls = await resource.callsDuring(() =>
      resource.act({ action: 'UPDATE', previousProperties: properties, properties }),
    );
    expect(calls.sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser']);
    const again = { ...properties, Username: 'ADA' };
    expect(await resource.act({ action: 'CREATE', properties: again })).toMatchObject({
      errorCode: 'AlreadyExists',
    });
    expect(await resource.act({ action: 'DELETE', properties: readable })).toMatchObject({
      status: 'SUCCESS',
    });
  });
});
