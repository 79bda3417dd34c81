// What becomes of a person's sign-in when the template sets or changes a password.
import type { Properties } from '../../../local/invocation/events';
import { attributes, verified } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { type App, makeApp } from './sign-in';

const REFUSED = 'Incorrect username or password.';
const [FIRST, SECOND, OWN] = ['First-0ne!', 'Second-0ne!', 'My-0wn-choice'];

const { ada, behind, change, inPool, make, poolId, resource } = useHandlers();
const address = attributes({ email: 'ada@example.com' });
const temporary = (TemporaryPassword: string) => ada({ ...address, TemporaryPassword });
const permanent = (Password: string, rest: Properties = {}) =>
  ada({ ...address, Password, ...rest });

let app: App;
const useApp = async () => {
  app = await makeApp(resource().client, poolId());
};
beforeEach(useApp);

describe('a user with a temporary password', () => {
  beforeEach(() => make(temporary(FIRST)));

  it('is asked for a new one, and signs in with that from then on', async () => {
    expect(await app.signIn('ada', FIRST)).toBe('NEW_PASSWORD_REQUIRED');
    expect(await app.accept('ada', FIRST, OWN)).toBe('signed in');
    expect(await app.signIn('ada', OWN)).toBe('signed in');
    expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
  });

  it('gets the rotated one in its place', async () => {
    await change(temporary(FIRST), temporary(SECOND));
    expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
    expect(await app.signIn('ada', SECOND)).toBe('NEW_PASSWORD_REQUIRED');
  });

  it('keeps the password of their own when the temporary one rotates', async () => {
    await app.accept('ada', FIRST, OWN);
    const { UserStatus } = await change(temporary(FIRST), temporary(SECOND));
    expect(UserStatus).toBe('CONFIRMED');
    expect(await app.signIn('ada', OWN)).toBe('signed in');
    expect(await app.signIn('ada', SECOND)).toBe(REFUSED);
  });

  it('gets the rotated one with the invitation that RESEND sends', async () => {
    const resend = { MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] };
    await change(temporary(FIRST), { ...temporary(SECOND), ...resend });
    expect(await app.signIn('ada', SECOND)).toBe('NEW_PASSWORD_REQUIRED');
  });

  it('signs in at once when a permanent one takes its place', async () => {
    const { UserStatus } = await change(temporary(FIRST), permanent(SECOND));
    expect(UserStatus).toBe('CONFIRMED');
    expect(await app.signIn('ada', SECOND)).toBe('signed in');
  });
});

describe('a user with a permanent password', () => {
  beforeEach(() => make(permanent(FIRST)));

  it('signs in at once', async () => {
    expect(await app.signIn('ada', FIRST)).toBe('signed in');
  });

  it('signs in with the rotated one alone', async () => {
    const { UserStatus } = await change(permanent(FIRST), permanent(SECOND));
    expect(UserStatus).toBe('CONFIRMED');
    expect(await app.signIn('ada', FIRST)).toBe(REFUSED);
    expect(await app.signIn('ada', SECOND)).toBe('signed in');
  });

  it('still signs in when the template no longer declares it', async () => {
    const { UserStatus } = await change(permanent(FIRST), ada(address));
    expect(UserStatus).toBe('CONFIRMED');
    expect(await app.signIn('ada', FIRST)).toBe('signed in');
  });

  it('keeps a password of their own in an update of something else', async () => {
    behind('AdminSetUserPassword', { Password: OWN, Permanent: true });
    await change(permanent(FIRST), permanent(FIRST, attributes({ name: 'Ada' })));
    expect(await app.signIn('ada', OWN)).toBe('signed in');
  });
});

describe('a disabled user', () => {
  it("can't sign in until enabled again", async () => {
    const enabled = permanent(FIRST, { Enabled: true });
    const disabled = permanent(FIRST, { Enabled: false });
    await make(disabled);
    expect(await app.signIn('ada', FIRST)).toBe('User is disabled.');
    await change(disabled, enabled);
    expect(await app.signIn('ada', FIRST)).toBe('signed in');
    await change(enabled, disabled);
    expect(await app.signIn('ada', FIRST)).toBe('User is disabled.');
  });
});

describe('a user of a pool that signs in by email', () => {
  it('signs in by the address, and by the new one after it has changed', async () => {
    await inPool({ UsernameAttributes: ['email'] });
    await useApp();
    const at = (email: string, Username?: unknown) =>
      permanent(FIRST, { ...attributes(verified(email)), Username });
    const { Username } = await make(at('ada@example.com'));
    expect(await app.signIn('ada@example.com', FIRST)).toBe('signed in');
    await change(at('ada@example.com', Username), at('new@example.com', Username));
    expect(await app.signIn('new@example.com', FIRST)).toBe('signed in');
  });
});
