import { AdminSetUserPasswordCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../../../local/invocation/events';
import { listed, type RunningResource, startResource } from '../../support/resource';
import { type App, makeApp } from './sign-in';

const REFUSED = 'Incorrect username or password.';
const [FIRST, SECOND, OWN] = ['First-0ne!', 'Second-0ne!', 'My-0wn-choice'];

let resource: RunningResource;
let UserPoolId: string;
let app: App;
beforeAll(async () => {
  resource = await startResource();
});
beforeEach(async () => {
  UserPoolId = await resource.makePool();
  app = await makeApp(resource.client, UserPoolId);
});
afterAll(() => resource.close());

function ada(properties: Properties): Properties {
  const UserAttributes = listed({ email: 'ada@example.com' });
  return { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS', UserAttributes, ...properties };
}

async function create(properties: Properties) {
  const answer = await resource.act({ action: 'CREATE', properties: ada(properties) });
  expect(answer).toMatchObject({ status: 'SUCCESS' });
}

/** Updates the user and answers its state. */
async function update(before: Properties, after: Properties) {
  const answer = await resource.act({
    action: 'UPDATE',
    previousProperties: ada(before),
    properties: ada(after),
  });
  expect(answer).toMatchObject({ status: 'SUCCESS' });
  return answer.resourceModel?.UserStatus;
}

describe('a user with a temporary password', () => {
  beforeEach(() => create({ TemporaryPassword: FIRST }));

  it('is asked for a new one, and signs in with that from then on', async () => {
    expect(await app.signIn('ada', FIRST)).toBe('NEW_PASSWORD_REQUIRED');
    expect(await app.accept('ada', FIRST, OWN)).toBe('signed in');
    expect(await app.signIn('ada', OWN)).toBe('signed in');
    expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
  });

  it('gets the rotated one in its place', async () => {
    await update({ TemporaryPassword: FIRST }, { TemporaryPassword: SECOND });
    expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
    expect(await app.signIn('ada', SECOND)).toBe('NEW_PASSWORD_REQUIRED');
  });

  it('keeps the password of their own when the temporary one rotates', async () => {
    await app.accept('ada', FIRST, OWN);
    const status = await update({ TemporaryPassword: FIRST }, { TemporaryPassword: SECOND });
    expect(status).toBe('CONFIRMED');
    expect(await app.signIn('ada', OWN)).toBe('signed in');
    expect(await app.signIn('ada', SECOND)).toBe(REFUSED);
  });

  it('gets the rotated one with the invitation that RESEND sends', async () => {
    const resend = { MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] };
    await update({ TemporaryPassword: FIRST }, { TemporaryPassword: SECOND, ...resend });
    expect(await app.signIn('ada', SECOND)).toBe('NEW_PASSWORD_REQUIRED');
  });

  it('signs in at once when a permanent one takes its place', async () => {
    expect(await update({ TemporaryPassword: FIRST }, { Password: SECOND })).toBe('CONFIRMED');
    expect(await app.signIn('ada', SECOND)).toBe('signed in');
  });
});

describe('a user with a permanent password', () => {
  beforeEach(() => create({ Password: FIRST }));

  it('signs in at once', async () => {
    expect(await app.signIn('ada', FIRST)).toBe('signed in');
  });

  it('signs in with the rotated one alone', async () => {
    expect(await update({ Password: FIRST }, { Password: SECOND })).toBe('CONFIRMED');
    expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
    expect(await app.signIn('ada', SECOND)).toBe('signed in');
  });

  it('still signs in when the template no longer declares it', async () => {
    expect(await update({ Password: FIRST }, {})).toBe('CONFIRMED');
    expect(await app.signIn('ada', FIRST)).toBe('signed in');
  });

  it('keeps a password of their own in an update of something else', async () => {
    const chosen = { UserPoolId, Username: 'ada', Password: OWN, Permanent: true };
    await resource.client.send(new AdminSetUserPasswordCommand(chosen));
    await update({ Password: FIRST }, { Password: FIRST, UserAttributes: listed({ name: 'Ada' }) });
    expect(await app.signIn('ada', OWN)).toBe('signed in');
  });
});

describe('a disabled user', () => {
  it("can't sign in until enabled again", async () => {
    const password = { Password: FIRST };
    await create({ ...password, Enabled: false });
    expect(await app.signIn('ada', FIRST)).toBe('User is disabled.');
    await update({ ...password, Enabled: false }, { ...password, Enabled: true });
    expect(await app.signIn('ada', FIRST)).toBe('signed in');
    await update({ ...password, Enabled: true }, { ...password, Enabled: false });
    expect(await app.signIn('ada', FIRST)).toBe('User is disabled.');
  });
});

describe('a user of a pool that signs in by email', () => {
  it('signs in by the address, and by the new one after it has changed', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
    app = await makeApp(resource.client, UserPoolId);
    const at = (email: string): Properties => ({
      UserPoolId,
      Password: FIRST,
      UserAttributes: listed({ email, email_verified: 'true' }),
    });
    const made = await resource.act({ action: 'CREATE', properties: at('ada@example.com') });
    expect(await app.signIn('ada@example.com', FIRST)).toBe('signed in');
    const Username = made.resourceModel?.Username;
    const answer = await resource.act({
      action: 'UPDATE',
      previousProperties: { ...at('ada@example.com'), Username },
      properties: { ...at('new@example.com'), Username },
    });
    expect(answer).toMatchObject({ status: 'SUCCESS' });
    expect(await app.signIn('new@example.com', FIRST)).toBe('signed in');
  });
});
