// Behaviours at the sign-in of what an administrator changes: passwords, state, groups.
import { refusal, refusalMessage } from '../../support/refusal';
import { app, CHOSEN, claims, NEXT, TEMPORARY } from '../arrange/app';
import type { Behaviour } from '../behaviour';

export const access: readonly Behaviour[] = [
  {
    behaviour: 'a new permanent password replaces the old one',
    source: 'API reference, AdminSetUserPassword',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.setPassword(CHOSEN);
      await pool.setPassword(NEXT);
      const { AuthenticationResult } = await pool.signIn('ann', NEXT);
      return [await refusal(pool.signIn('ann', CHOSEN)), AuthenticationResult?.TokenType];
    },
    expected: ['NotAuthorizedException', 'Bearer'],
  },
  {
    behaviour: 'a temporary password makes a confirmed user choose again',
    source: 'API reference, AdminSetUserPassword: Permanent',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.setPassword(CHOSEN);
      await pool.setPassword(NEXT, false);
      return (await pool.signIn('ann', NEXT)).ChallengeName;
    },
    expected: 'NEW_PASSWORD_REQUIRED',
  },
  {
    behaviour: 'a disabled user does not sign in, and is told why',
    source: 'API reference, AdminDisableUser; localstack#8454 quotes the message',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.setPassword(CHOSEN);
      await cognito.adminDisableUser({ UserPoolId: pool.id, Username: 'ann' });
      return [
        await refusal(pool.signIn('ann', CHOSEN)),
        await refusalMessage(pool.signIn('ann', CHOSEN)),
      ];
    },
    expected: ['NotAuthorizedException', 'User is disabled.'],
  },
  {
    behaviour: 'a user who is enabled again signs in with the same password',
    source: 'API reference, AdminEnableUser',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.setPassword(CHOSEN);
      const user = { UserPoolId: pool.id, Username: 'ann' };
      await cognito.adminDisableUser(user);
      await cognito.adminEnableUser(user);
      return (await pool.signIn('ann', CHOSEN)).AuthenticationResult?.TokenType;
    },
    expected: 'Bearer',
  },
  {
    behaviour: 'a user disabled after the challenge does not choose a password',
    source: 'API reference, AdminDisableUser',
    moto: false,
    async act(cognito) {
      const pool = await app(cognito);
      const { Session } = await pool.signIn('ann', TEMPORARY);
      await cognito.adminDisableUser({ UserPoolId: pool.id, Username: 'ann' });
      return [await refusal(pool.choose('ann', CHOSEN, Session)), (await pool.get('ann')).status];
    },
    expected: ['NotAuthorizedException', 'FORCE_CHANGE_PASSWORD'],
  },
  {
    behaviour: 'tokens name the groups of the user',
    source: 'API reference, AdminAddUserToGroup: the cognito:groups claim',
    moto: true,
    async act(cognito) {
      const pool = await app(cognito);
      await pool.setPassword(CHOSEN);
      const before = await pool.signIn('ann', CHOSEN);
      const group = { UserPoolId: pool.id, GroupName: 'admins' };
      await cognito.createGroup(group);
      await cognito.adminAddUserToGroup({ ...group, Username: 'ann' });
      const after = await pool.signIn('ann', CHOSEN);
      return [before, after].flatMap(({ AuthenticationResult: tokens }) => [
        claims(tokens?.AccessToken)['cognito:groups'],
        claims(tokens?.IdToken)['cognito:groups'],
      ]);
    },
    expected: [undefined, undefined, ['admins'], ['admins']],
  },
];
