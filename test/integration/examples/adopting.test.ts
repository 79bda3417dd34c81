import { deleteStack } from '../../../local/stack/engine/delete-stack';
import { importResources } from '../../../local/stack/engine/import-resources';
import { newStack } from '../../../local/stack/engine/new-stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import type { Template } from '../../../local/stack/template/template';
import { templateOf } from '../../support/stack';
import type { BundleEngine } from '../stack/bundle-engine';
import { attributesOf, modelOf, readExample, startExamples, update } from './example';

describe('a user that was there before the stack', () => {
  let engine: BundleEngine;
  beforeAll(async () => {
    engine = await startExamples();
  });
  afterAll(() => engine.close());

  async function founderOf(pool: { UsernameAttributes?: ['email'] }, Username: string) {
    const { UserPool } = await engine.client.createUserPool({ PoolName: 'old', ...pool });
    const UserPoolId = UserPool?.Id ?? '';
    const { User } = await engine.client.adminCreateUser({
      UserPoolId,
      Username,
      UserAttributes: [
        { Name: 'email', Value: 'founder@example.com' },
        { Name: 'nickname', Value: 'Amazing Grace' },
      ],
      MessageAction: 'SUPPRESS',
    });
    const sub = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value ?? '';
    return { UserPoolId, sub };
  }

  async function adopt(template: Template, identifier: { UserPoolId: string; Username: string }) {
    const { services } = engine;
    const stack = newStack(services, 'founders');
    const toImport = [{ logicalId: 'Founder', identifier }];
    const { UserPoolId } = identifier;
    await importResources(services, stack, template, toImport, { UserPoolId });
    expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
    return stack;
  }

  it('keeps what the template does not declare, and goes with the stack once it says so', async () => {
    const { UserPoolId } = await founderOf({}, 'founder');
    const user = { UserPoolId, Username: 'founder' };
    const stack = await adopt(readExample('import-user'), user);
    await update(engine, stack, 'import-user-changed', { UserPoolId });
    expect(attributesOf(stack, 'Founder')).toEqual({
      email: 'founder@example.com',
      email_verified: 'true',
      name: 'Grace Hopper',
    });
    const { UserAttributes } = await engine.client.adminGetUser(user);
    expect(UserAttributes).toContainEqual({ Name: 'nickname', Value: 'Amazing Grace' });
    await deleteStack(engine.services, stack);
    expect(stack.status).toBe('DELETE_COMPLETE');
    await expect(engine.client.adminGetUser(user)).rejects.toThrow('User does not exist');
  });

  it('is known by its sub from then on where it is imported by that, Username left out', async () => {
    const { UserPoolId, sub } = await founderOf(
      { UsernameAttributes: ['email'] },
      'founder@example.com',
    );
    const template = (email: string) =>
      templateOf(`Parameters: {UserPoolId: {Type: String}}
Resources:
  Founder:
    Type: AWS::Cognito::UserPoolUser
    DeletionPolicy: Retain
    Properties:
      UserPoolId: !Ref UserPoolId
      UserAttributes: [{Name: email, Value: ${email}}, {Name: email_verified, Value: true}]
`);
    const stack = await adopt(template('founder@example.com'), { UserPoolId, Username: sub });
    await updateStack(engine.services, stack, template('new@example.com'), { UserPoolId });
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(modelOf(stack, 'Founder')).toMatchObject({ Username: sub, Sub: sub });
    expect(attributesOf(stack, 'Founder').email).toBe('new@example.com');
  });
});
