// What failed leaves nothing behind, and takes nothing away.
import { createStack } from '../../../local/stack/engine/create-stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { templateOf } from '../../support/stack';
import { poolIdOf, useEngine } from './use-engine';

const user = (id: string, name: string, nickname: string, more = '') => `  ${id}:
    Type: AWS::Cognito::UserPoolUser
    ${more}
    Properties:
      UserPoolId: !Ref Pool
      Username: ${name}
      MessageAction: SUPPRESS
      UserAttributes: [${nickname}]
`;
const nickname = (value: string) => `{Name: nickname, Value: ${value}}`;
const UNKNOWN = '{Name: "custom:none", Value: x}';
const pool = (...users: string[]) =>
  templateOf(`Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n${users.join('')}`);
const elsewhere = (users: string) =>
  templateOf(`Parameters: {Pool: {Type: String}}\nResources:\n${users}`);

describe('a rollback over the built bundle', () => {
  const engine = useEngine();
  beforeEach(() => void engine.takeCalls());

  it('deletes the users and the pool that a failed creation made', async () => {
    const template = pool(user('A', 'a', nickname('x')), user('B', 'b', UNKNOWN, 'DependsOn: A'));
    const stack = await createStack(engine.services, 's', template);
    expect(stack.status).toBe('ROLLBACK_COMPLETE');
    expect(stack.failures).toMatchObject([
      { logicalId: 'B', place: { line: 11 }, reason: expect.stringContaining('custom:none') },
    ]);
    expect(engine.takeCalls().slice(-3)).toEqual([
      'AdminGetUser',
      'AdminDeleteUser',
      'DeleteUserPool',
    ]);
  });

  it('restores attributes and takes back the new user when an update fails', async () => {
    const before = pool(user('A', 'a', nickname('x')), user('B', 'b', nickname('x')));
    const stack = await engine.create(before);
    const after = pool(
      user('A', 'a', nickname('y')),
      user('C', 'c', nickname('x')),
      user('B', 'b', UNKNOWN, 'DependsOn: [A, C]'),
    );
    await updateStack(engine.services, stack, after);
    expect(stack.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    const { Users } = await engine.client.listUsers({ UserPoolId: poolIdOf(stack) });
    const shown = Users?.map(({ Username, Attributes }) => [
      Username,
      Attributes?.find(({ Name }) => Name === 'nickname')?.Value,
    ]);
    expect(shown?.sort()).toEqual([
      ['a', 'x'],
      ['b', 'x'],
    ]);
  });

  it('leaves a user alone that was there before the stack', async () => {
    const first = await engine.create(pool(user('A', 'a', nickname('x'))));
    const id = poolIdOf(first);
    const template = elsewhere(user('B', 'a', nickname('z')));
    const second = await createStack(engine.services, 'two', template, { Pool: id });
    expect(second).toMatchObject({
      status: 'ROLLBACK_COMPLETE',
      failures: [{ reason: expect.stringContaining('HandlerErrorCode: AlreadyExists') }],
    });
    const { UserAttributes } = await engine.client.adminGetUser({ UserPoolId: id, Username: 'a' });
    expect(UserAttributes).toContainEqual({ Name: 'nickname', Value: 'x' });
  });
});
