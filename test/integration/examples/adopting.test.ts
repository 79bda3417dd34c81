// A user whom somebody has made before comes into a stack, and stays who it was.
import { createPool } from '../../support/cognito';
import { attributesOf } from '../stack/use-engine';
import { readExample, useExamples } from './example';

describe('a user that was there before the stack', () => {
  const { engine, update } = useExamples();

  it('keeps what the template does not declare, and goes with the stack once it says so', async () => {
    const { id: UserPoolId, create } = await createPool(engine.client);
    await create('founder', {
      attributes: { email: 'founder@example.com', nickname: 'Amazing Grace' },
    });
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
});
