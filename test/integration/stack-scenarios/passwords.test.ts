// Terraform's scenarios temporaryPassword and password, with people who sign in.
import { type App, makeApp } from '../signing-in/sign-in';
import { useEngine } from '../stack/use-engine';
import { createUser, type UserStack } from './user-stack';

const REFUSED = 'Incorrect username or password.';
const [FIRST, SECOND] = ['First-0ne!', 'Second-0ne!'];

const engine = useEngine();

async function adaWith(password: string): Promise<{ user: UserStack; app: App }> {
  const user = await createUser(engine, `Username: ada, ${password}`);
  return { user, app: await makeApp(engine.client, user.userPoolId) };
}

it('temporaryPassword: sign-in asks for a new one; changed; removed', async () => {
  const { user, app } = await adaWith(`TemporaryPassword: ${FIRST}`);
  expect(user.model().UserStatus).toBe('FORCE_CHANGE_PASSWORD');
  expect(await app.signIn('ada', FIRST)).toBe('NEW_PASSWORD_REQUIRED');

  await user.update(`Username: ada, TemporaryPassword: ${SECOND}`);
  expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
  expect(await app.signIn('ada', SECOND)).toBe('NEW_PASSWORD_REQUIRED');

  await user.update('Username: ada');
  expect(user.model().UserStatus).toBe('FORCE_CHANGE_PASSWORD');
  expect(await app.signIn('ada', SECOND)).toBe('NEW_PASSWORD_REQUIRED');
});

it('password: sign-in works; changed; removed, and still confirmed', async () => {
  const { user, app } = await adaWith(`Password: ${FIRST}`);
  expect(user.model().UserStatus).toBe('CONFIRMED');
  expect(await app.signIn('ada', FIRST)).toBe('signed in');

  await user.update(`Username: ada, Password: ${SECOND}`);
  expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
  expect(await app.signIn('ada', SECOND)).toBe('signed in');

  await user.update('Username: ada');
  expect(user.model().UserStatus).toBe('CONFIRMED');
  expect(await app.signIn('ada', SECOND)).toBe('signed in');
});
