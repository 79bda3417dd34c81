import { setPassword } from '../../../../src/cognito/access';
import { POOL, stored } from '../../../support/users';
import { failed, fakeConnection, LOST, THROTTLED, timeIsUp, useNoPauses } from './fake-connection';

const HISTORY = failed('InvalidRequest', 'PasswordHistoryPolicyViolationException');
const target = { identifier: { userPoolId: POOL, username: 'ada' }, user: stored() };

useNoPauses();

/** Sets a password; the service fails as said, try by try, and then takes it. */
function setting(...failures: (typeof HISTORY)[]) {
  const { cognito } = fakeConnection(({ tries }) => failures[tries - 1] ?? {});
  return setPassword(cognito, target, 'Correct-Horse-7', true);
}

describe('a password that the history refuses', () => {
  it('is the one that a try of ours has set, whose answer was lost', async () => {
    await expect(setting(LOST, HISTORY)).resolves.toBeUndefined();
    await expect(setting(LOST, THROTTLED, HISTORY)).resolves.toBeUndefined();
  });

  it('is refused after throttles alone', async () => {
    await expect(setting(HISTORY)).rejects.toBe(HISTORY);
    await expect(setting(THROTTLED, HISTORY)).rejects.toBe(HISTORY);
  });
});

it('what else is refused stays refused, whatever came before', async () => {
  const refused = failed('InvalidRequest', 'InvalidPasswordException');
  await expect(setting(LOST, refused)).rejects.toBe(refused);
});

it('where nobody knows whether it was set, the answer is no code that is repeated', async () => {
  const failures = Array.from({ length: 5 }, () => LOST);
  const { cognito } = fakeConnection(({ tries }) => failures[tries - 1] ?? LOST);
  timeIsUp();
  await expect(setPassword(cognito, target, 'Correct-Horse-7', true)).rejects.toMatchObject({
    code: 'GeneralServiceException',
    message: expect.stringContaining('Whether the password was set is not known.'),
  });
});

it('where it was never set, the code stays as it is', async () => {
  const { cognito } = fakeConnection(() => THROTTLED);
  timeIsUp();
  await expect(setPassword(cognito, target, 'Correct-Horse-7', true)).rejects.toBe(THROTTLED);
});
