// A user whom somebody has made before comes into a stack, and stays who it was.
import { createPool } from '../../support/cognito';
import { templateOf } from '../../support/stack';
import { attributesOf, modelOf } from '../stack/use-engine';
import { readExample, useExamples } from './example';

describe('a user that was there before the stack', () => {
  const { engine, update } = useExamples();

  async function founderOf(pool: { UsernameAttributes?: ['email'] }, Username: string) {
    const { id, create } = await createPool(engine.client, pool);
    const attributes = { email: 'founder@example.com', nickname: 'Amazing Grace' };
    const { sub = '' } = await create(Username, { attributes });
    return { UserPoolId: id, sub };
  }

  it('keeps what the template does not declare, and goes with the stack once it says so', async () => {
    const { UserPoolId } = await founderOf({}, 'founder');
    const user = { UserPoolId, Username: 'founder' };
    const toImport = { logicalId: 'Founder', identifier: user };
    const stack = await engine.adopt(readExample('import-user'), toImport, { UserPoolId });
    await update(stack, 'import-user-changed', { UserPoolId });
    expect(attributesOf(stack, 'Founder')).toEqual({
      email: 'founder@example.com',
      email_verified: 'true',
      name: 'Grace Hopper',
    });
    const { UserAttributes } = await engine.client.adminGetUser(user);
    expect(UserAttributes).toContainEqual({ Name: 'nickname', Value: 'Amazing Grace' });
    await engine.remove(stack);
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
    const toImport = { logicalId: 'Founder', identifier: { UserPoolId, Username: sub } };
    const stack = await engine.adopt(template('founder@example.com'), toImport, { UserPoolId });
    await engine.update(stack, template('new@example.com'), { UserPoolId });
    expect(modelOf(stack, 'Founder')).toMatchObject({ Username: sub, Sub: sub });
    expect(attributesOf(stack, 'Founder').email).toBe('new@example.com');
  });
});
