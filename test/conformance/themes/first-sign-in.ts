// Behaviours of the first sign-in, which asks for a password of one's own.
import { refusal } from '../../support/refusal';
import { app, CHOSEN, claims, NEXT, TEMPORARY } from '../arrange/app';
import type { Behaviour } from '../behaviour';

const RESPONDING = 'API reference, AdminRespondToAuthChallenge';

export const firstSignIn: readonly Behaviour[] = [
  {
    behaviour: 'a temporary password meets the challenge to choose another, and no tokens',
    source: 'developer guide, Creating user accounts as administrator',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      const answer = await pool.signIn('ann', TEMPORARY);
      return [answer.ChallengeName, typeof answer.Session, answer.AuthenticationResult];
    },
    expected: ['NEW_PASSWORD_REQUIRED', 'string', undefined],
  },
  {
    behaviour: 'the chosen password confirms the user and signs in',
    source: `${RESPONDING}: NEW_PASSWORD_REQUIRED`,
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      const { Session } = await pool.signIn('ann', TEMPORARY);
      const { AuthenticationResult } = await pool.choose('ann', CHOSEN, Session);
      const { status, sub } = await pool.get('ann');
      const again = await pool.signIn('ann', CHOSEN);
      return [
        status,
        claims(AuthenticationResult?.IdToken).sub === sub,
        again.ChallengeName,
        await refusal(pool.signIn('ann', TEMPORARY)),
      ];
    },
    expected: ['CONFIRMED', true, undefined, 'NotAuthorizedException'],
  },
  {
    behaviour: 'the challenge names the user and lists the required attributes that are missing',
    source: `${RESPONDING}: NEW_PASSWORD_REQUIRED, requiredAttributes`,
    moto: false,
    async act(cognito) {
      const attributes = { name: 'Ann' };
      const { signIn } = await app(cognito, { user: { attributes } });
      const { ChallengeParameters = {} } = await signIn('ann', TEMPORARY);
      const { USER_ID_FOR_SRP, requiredAttributes, userAttributes = '' } = ChallengeParameters;
      return [USER_ID_FOR_SRP, requiredAttributes, JSON.parse(userAttributes)];
    },
    expected: ['ann', '[]', { name: 'Ann' }],
  },
  {
    behaviour: 'attributes may come along with the chosen password',
    source: `${RESPONDING}: NEW_PASSWORD_REQUIRED, userAttributes`,
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      const { Session } = await pool.signIn('ann', TEMPORARY);
      await pool.choose('ann', CHOSEN, Session, { 'userAttributes.name': 'Ann' });
      return (await pool.get('ann')).attributes;
    },
    expected: { name: 'Ann' },
  },
  {
    behaviour: 'an address chooses a password where it takes the place of the username',
    source: `${RESPONDING}: ChallengeResponses`,
    moto: true,
    async act(cognito) {
      const username = 'ann@example.com';
      const pool = await app(cognito, { pool: { UsernameAttributes: ['email'] }, username });
      const { Session } = await pool.signIn(username, TEMPORARY);
      await pool.choose(username, CHOSEN, Session);
      return (await pool.get(username)).status;
    },
    expected: 'CONFIRMED',
  },
  {
    behaviour: 'a chosen password that breaks the policy is refused, and another may be chosen',
    source: `${RESPONDING}: InvalidPasswordException`,
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      const { Session } = await pool.signIn('ann', TEMPORARY);
      const refused = await refusal(pool.choose('ann', 'weak', Session));
      const before = (await pool.get('ann')).status;
      await pool.choose('ann', CHOSEN, Session);
      return [refused, before, (await pool.get('ann')).status];
    },
    expected: ['InvalidPasswordException', 'FORCE_CHANGE_PASSWORD', 'CONFIRMED'],
  },
  {
    behaviour: 'a session is good for one chosen password',
    source: `${RESPONDING}: Session`,
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      const { Session } = await pool.signIn('ann', TEMPORARY);
      await pool.choose('ann', CHOSEN, Session);
      return refusal(pool.choose('ann', NEXT, Session));
    },
    expected: 'NotAuthorizedException',
  },
  {
    behaviour: 'a session is for the user who met the challenge',
    source: `${RESPONDING}: NotAuthorizedException`,
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.create('bob', { TemporaryPassword: TEMPORARY });
      const { Session } = await pool.signIn('ann', TEMPORARY);
      return [await refusal(pool.choose('bob', CHOSEN, Session)), (await pool.get('bob')).status];
    },
    expected: ['NotAuthorizedException', 'FORCE_CHANGE_PASSWORD'],
  },
  {
    behaviour: 'a session that the service did not make is refused',
    source: `${RESPONDING}: NotAuthorizedException`,
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      return refusal(pool.choose('ann', CHOSEN, 'nonsense-nonsense-nonsense'));
    },
    expected: 'NotAuthorizedException',
  },
  {
    behaviour: 'an invitation sent again replaces the temporary password',
    source: 'API reference, AdminCreateUser: MessageAction',
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.create('ann', { MessageAction: 'RESEND', TemporaryPassword: CHOSEN });
      return [
        await refusal(pool.signIn('ann', TEMPORARY)),
        (await pool.signIn('ann', CHOSEN)).ChallengeName,
      ];
    },
    expected: ['NotAuthorizedException', 'NEW_PASSWORD_REQUIRED'],
  },
];
