// What each example is an example of is what happens.
import { makeApp } from '../signing-in/sign-in';
import { attributesOf, modelOf, poolIdOf } from '../stack/use-engine';
import { useExamples } from './example';

describe('the example', () => {
  const { engine, create, update } = useExamples();

  /** What was sent to people of a pool, as `kind destination`. */
  const messages = (pool: unknown) =>
    engine.cognito.messages
      .filter(({ userPoolId }) => userPoolId === pool)
      .map(({ kind, medium, destination }) => `${kind} by ${medium} to ${destination}`);

  it('password-from-secret signs in at once, and rotates with the version', async () => {
    const stack = await create('password-from-secret');
    const { UserPoolId, UserStatus } = modelOf(stack, 'Reporter');
    const app = await makeApp(engine.client, poolIdOf(stack, 'Reporter'));
    expect(UserStatus).toBe('CONFIRMED');
    expect(messages(UserPoolId)).toEqual([]);
    expect(await app.signIn('reporter', 'Correct-Horse-7')).toBe('signed in');
    const PasswordVersion = '22222222-2222-4222-8222-222222222222';
    await update(stack, 'password-from-secret', { PasswordVersion });
    expect(await app.signIn('reporter', 'Correct-Horse-7')).toMatch(/^Incorrect/);
    expect(await app.signIn('reporter', 'Battery-Staple-8')).toBe('signed in');
  });

  it('team-with-groups moves people between groups', async () => {
    const stack = await create('team-with-groups');
    const groups = () => ['Amira', 'Ben'].map((id) => [modelOf(stack, id).Groups].flat().sort());
    expect(groups()).toEqual([['admins', 'editors'], ['editors']]);
    await update(stack, 'team-with-groups-changed');
    expect(groups()).toEqual([['editors'], ['admins', 'reviewers']]);
  });

  it('sign-in-by-email knows its user by the sub, and changes the address in place', async () => {
    const stack = await create('sign-in-by-email');
    const { Username, Sub } = modelOf(stack, 'Ada');
    expect(Username).toBe(Sub);
    await update(stack, 'sign-in-by-email-changed');
    expect(modelOf(stack, 'Ada')).toMatchObject({ Username, Sub });
    expect(attributesOf(stack, 'Ada')).toEqual({
      email: 'ada.lovelace@example.com',
      email_verified: 'true',
      name: 'Ada Lovelace',
    });
    expect(stack.outputs).toEqual([{ name: 'AdaUsername', value: Sub }]);
  });

  it('admin invites whoever the parameter names, and follows another address in place', async () => {
    const stack = await create('admin', { AdminEmail: 'ada@example.com' });
    const { UserPoolId, Sub, Groups } = modelOf(stack, 'Admin');
    expect(Groups).toEqual(['admins']);
    expect(messages(UserPoolId)).toEqual(['INVITATION by EMAIL to ada@example.com']);
    await update(stack, 'admin', { AdminEmail: 'ada.lovelace@example.com' });
    expect(modelOf(stack, 'Admin').Sub).toBe(Sub);
    expect(attributesOf(stack, 'Admin').email).toBe('ada.lovelace@example.com');
    expect(messages(UserPoolId)).toHaveLength(1);
  });

  it('phone-and-sms invites by text message, and keeps a changed number verified', async () => {
    const parameters = { SmsRoleArn: 'arn:aws:iam::123456789012:role/sms' };
    const stack = await create('phone-and-sms', parameters);
    const { UserPoolId, Sub } = modelOf(stack, 'Courier');
    expect(messages(UserPoolId)).toEqual(['INVITATION by SMS to +15555550100']);
    await update(stack, 'phone-and-sms-changed', parameters);
    expect(modelOf(stack, 'Courier').Sub).toBe(Sub);
    expect(attributesOf(stack, 'Courier')).toMatchObject({
      phone_number: '+15555550199',
      phone_number_verified: 'true',
    });
  });

  it('re-invite sends a second invitation, to the right address', async () => {
    const stack = await create('re-invite');
    await update(stack, 're-invite-changed');
    expect(messages(modelOf(stack, 'Dan').UserPoolId)).toEqual([
      'INVITATION by EMAIL to dan.lindqivst@example.com',
      'RESEND by EMAIL to dan.lindqvist@example.com',
    ]);
  });

  it('disable-user takes the access away and keeps the user', async () => {
    const stack = await create('disable-user');
    const { Sub } = modelOf(stack, 'Contractor');
    await update(stack, 'disable-user-changed');
    expect(modelOf(stack, 'Contractor')).toMatchObject({ Sub, Enabled: false });
  });

  it('custom-attributes changes and removes attributes of both kinds', async () => {
    const stack = await create('custom-attributes');
    expect(attributesOf(stack, 'Eve')).toEqual({
      'custom:department': 'Research',
      'custom:badge': '42',
      'dev:custom:tenant': 'north',
    });
    await update(stack, 'custom-attributes-changed');
    expect(attributesOf(stack, 'Eve')).toEqual({
      'custom:department': 'Sales',
      'dev:custom:tenant': 'south',
    });
  });

  it('canary-user outlives its stack, and signs in still', async () => {
    const stack = await create('canary-user');
    const app = await makeApp(engine.client, poolIdOf(stack, 'Canary'));
    await engine.remove(stack);
    expect(await app.signIn('canary', 'Early-Bird-9')).toBe('signed in');
  });
});
