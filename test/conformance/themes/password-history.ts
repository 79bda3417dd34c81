// Behaviours of pools that remember earlier passwords.
import { refusal } from '../../support/refusal';
import { CHOSEN, NEXT, TEMPORARY } from '../arrange/app';
import type { Behaviour } from '../behaviour';
import { remembering, setAll } from '../forms/passwords';

const LAST = 'Last-horse-4';
const REFUSED = 'PasswordHistoryPolicyViolationException';

export const passwordHistory: readonly Behaviour[] = [
  remembering(
    'the password in force counts as one of those remembered',
    1,
    async (pool) => {
      await setAll(pool, [CHOSEN]);
      return refusal(pool.setPassword(CHOSEN));
    },
    REFUSED,
  ),
  remembering(
    'as many passwords are remembered as the policy says, and no more',
    2,
    async (pool) => {
      await setAll(pool, [CHOSEN, NEXT, LAST]);
      const refused = await refusal(pool.setPassword(NEXT));
      await pool.setPassword(CHOSEN);
      return [refused, (await pool.signIn('ann', CHOSEN)).AuthenticationResult?.TokenType];
    },
    [REFUSED, 'Bearer'],
  ),
  remembering(
    'a password that is remembered changes nothing when it is refused',
    2,
    async (pool) => {
      await setAll(pool, [CHOSEN, NEXT]);
      const refused = await refusal(pool.setPassword(CHOSEN, false));
      const { ChallengeName } = await pool.signIn('ann', NEXT);
      return [refused, ChallengeName, (await pool.get('ann')).status];
    },
    [REFUSED, undefined, 'CONFIRMED'],
  ),
  remembering(
    'the temporary password of a new user counts against an administrator too',
    1,
    async (pool) => [
      await refusal(pool.setPassword(TEMPORARY)),
      await refusal(pool.setPassword(TEMPORARY, false)),
      (await pool.get('ann')).status,
    ],
    [REFUSED, REFUSED, 'FORCE_CHANGE_PASSWORD'],
  ),
  remembering(
    'a temporary password that an administrator sets is remembered as any other',
    2,
    async (pool) => {
      await pool.setPassword(CHOSEN, false);
      await pool.setPassword(NEXT);
      return refusal(pool.setPassword(CHOSEN));
    },
    REFUSED,
  ),
  remembering(
    'the temporary password is remembered when another is chosen',
    1,
    async (pool) => {
      const { Session } = await pool.signIn('ann', TEMPORARY);
      return refusal(pool.choose('ann', TEMPORARY, Session));
    },
    REFUSED,
  ),
  remembering(
    'a size of 0 remembers nothing',
    0,
    async (pool) => {
      await setAll(pool, [CHOSEN, CHOSEN]);
      return (await pool.get('ann')).status;
    },
    'CONFIRMED',
  ),
];
