// Terraform's scenarios basic, disappears, attributes, and email as username.
import { detectDrift } from '../../../local/stack/engine/detect-drift';
import { useEngine } from '../stack/use-engine';
import { createUser } from './user-stack';

const engine = useEngine();

const SCHEMA = `Schema: [${['one', 'two', 'three']
  .map((name) => `{Name: ${name}, AttributeDataType: String, Mutable: true}`)
  .join(', ')}]`;

it('basic: a user with nothing but a name is there, shown, and deleted with the stack', async () => {
  const { stack, userPoolId, model } = await createUser(engine, 'Username: ada');
  expect(model()).toMatchObject({
    Username: 'ada',
    CognitoUsername: 'ada',
    UserStatus: 'FORCE_CHANGE_PASSWORD',
    Enabled: true,
    Groups: [],
    Sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
    UserCreateDate: expect.any(String),
    UserLastModifiedDate: expect.any(String),
  });
  const stored = await engine.client.adminGetUser({ UserPoolId: userPoolId, Username: 'ada' });
  expect(stored.UserAttributes).toEqual([{ Name: 'sub', Value: model().Sub }]);
  await engine.remove(stack);
});

it("disappears: a user deleted behind the stack's back is drift, and no trouble on deletion", async () => {
  const { stack, userPoolId } = await createUser(engine, 'Username: ada');
  await engine.client.adminDeleteUser({ UserPoolId: userPoolId, Username: 'ada' });
  expect(await detectDrift(engine.services, stack)).toMatchObject([
    { logicalId: 'Pool', status: 'IN_SYNC' },
    { logicalId: 'User', status: 'DELETED' },
  ]);
  await engine.remove(stack);
});

it('attributes: one removed, one changed, one added, and the user is the same', async () => {
  const user = await createUser(
    engine,
    'Username: ada, UserAttributes: [{Name: custom:one, Value: 1}, {Name: custom:two, Value: 2}]',
    SCHEMA,
  );
  expect(user.attributes()).toEqual({ 'custom:one': '1', 'custom:two': '2' });
  const { Sub } = user.model();
  await user.update(
    'Username: ada, UserAttributes: [{Name: custom:two, Value: two}, {Name: custom:three, Value: 3}]',
  );
  expect(user.attributes()).toEqual({ 'custom:two': 'two', 'custom:three': '3' });
  expect(user.model().Sub).toBe(Sub);
  const { UserAttributes } = await engine.client.adminGetUser({
    UserPoolId: user.userPoolId,
    Username: 'ada',
  });
  expect(UserAttributes?.map(({ Name }) => Name)).not.toContain('custom:one');
});

it('email as username: nothing differs afterwards, and nothing is written', async () => {
  const address = 'ada@example.com';
  const user = await createUser(
    engine,
    `Username: ${address}, UserAttributes: [{Name: email, Value: ${address}}]`,
    'UsernameAttributes: [email]',
  );
  expect(user.model()).toMatchObject({ Username: address, CognitoUsername: user.model().Sub });
  expect(user.stack.resources.get('User')?.physicalId).toBe(`${user.userPoolId}|${address}`);
  const drifts = await detectDrift(engine.services, user.stack);
  expect(drifts.map(({ status }) => status)).toEqual(['IN_SYNC', 'IN_SYNC']);
  engine.takeCalls();
  expect(await user.applyAgain()).toBe(true);
  expect(engine.takeCalls().sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser']);
});
