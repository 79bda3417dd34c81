// A stack of users, from its creation to its deletion.
import { detectDrift } from '../../../local/stack/engine/detect-drift';
import { listResources } from '../../../local/stack/engine/list-resources';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { templateOf } from '../../support/stack';
import { modelOf, poolIdOf, useEngine } from './use-engine';

const team = (users: Record<string, string>, more = '') =>
  templateOf(
    `Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n${Object.entries(users)
      .map(
        ([id, rest]) => `  ${id}:
    Type: Acme::Cognito::UserPoolUser
    Properties: {UserPoolId: !Ref Pool, MessageAction: SUPPRESS, ${rest}}`,
      )
      .join('\n')}\n${more}`,
  );
const email = (address: string) =>
  `UserAttributes: [{Name: email, Value: ${address}}, {Name: email_verified, Value: true}]`;

describe('a stack over the built bundle', () => {
  const engine = useEngine();

  it('keeps the Sub of a user whose attributes change, and replaces one whose Username changes', async () => {
    const before = { A: `Username: a, ${email('a@example.com')}`, B: 'Username: b' };
    const stack = await engine.create(team(before));
    const subOf = (id: string) => modelOf(stack, id).Sub;
    const [subA, subB] = [subOf('A'), subOf('B')];
    const after = { A: `Username: a, ${email('new@example.com')}`, B: 'Username: b2' };
    await engine.update(stack, team(after));
    expect(subA).toMatch(/^[0-9a-f-]{36}$/);
    expect(subOf('A')).toBe(subA);
    expect(subOf('B')).not.toBe(subB);
    const filter = { UserPoolId: poolIdOf(stack) };
    const type = stack.resources.get('A')?.type;
    const listed = type && (await listResources(engine.services, stack, type, filter));
    expect(listed?.map(({ Username }) => Username).sort()).toEqual(['a', 'b2']);
    await engine.remove(stack);
  });

  it('calls nothing for a template that did not change', async () => {
    const stack = await engine.create(team({ A: 'Username: a' }));
    engine.takeCalls();
    await updateStack(engine.services, stack, team({ A: 'Username: a' }));
    expect(engine.takeCalls()).toEqual([]);
  });

  it('gives Ref and GetAtt of a user to others', async () => {
    const users = { A: 'Username: a', B: 'Username: !GetAtt A.Sub' };
    const outputs = `Outputs:
      Ref: { Value: !Ref A }
      Name: { Value: !GetAtt B.CognitoUsername }
      Sub: { Value: !GetAtt A.Sub }
      Status: { Value: !GetAtt A.UserStatus }
      Created: { Value: !GetAtt A.UserCreateDate }
      Changed: { Value: !GetAtt A.UserLastModifiedDate }`;
    const stack = await engine.create(team(users, outputs));
    const model = modelOf(stack, 'A');
    expect(stack.outputs).toEqual([
      { name: 'Ref', value: `${poolIdOf(stack)}|a` },
      { name: 'Name', value: model.Sub },
      { name: 'Sub', value: model.Sub },
      { name: 'Status', value: 'FORCE_CHANGE_PASSWORD' },
      { name: 'Created', value: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      { name: 'Changed', value: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    ]);
  });

  it('detects what was changed behind its back, where it declares it', async () => {
    const { services, client } = engine;
    const users = { A: `Username: a, ${email('a@example.com')}`, B: 'Username: b' };
    const stack = await engine.create(team(users));
    const statuses = async () => (await detectDrift(services, stack)).map(({ status }) => status);
    expect(await statuses()).toEqual(['IN_SYNC', 'IN_SYNC', 'IN_SYNC']);
    const UserPoolId = poolIdOf(stack);
    await client.adminUpdateUserAttributes({
      UserPoolId,
      Username: 'a',
      UserAttributes: [
        { Name: 'email', Value: 'x@example.com' },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'nickname', Value: 'their own' },
      ],
    });
    expect(await detectDrift(services, stack)).toMatchObject([
      { logicalId: 'Pool', status: 'IN_SYNC' },
      {
        logicalId: 'A',
        status: 'MODIFIED',
        differences: [
          { path: '/UserAttributes/email', expected: 'a@example.com', actual: 'x@example.com' },
        ],
      },
      { logicalId: 'B', status: 'IN_SYNC' },
    ]);
  });
});
