// The story that `npm start` tells without templates of your own.
import {
  AdminEnableUserCommand,
  AdminUpdateUserAttributesCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Stack } from '../engine/stack';
import type { Story } from './story';

export const TEAM_FILES = ['examples/team.yaml', 'examples/team-changed.yaml'];

/** Someone changes two users with the SDK, as people do in the console, and the stack does not know. */
export function changeTwo(cognito: CognitoIdentityProviderClient): Story['behindItsBack'] {
  return {
    title: "Behind the stack's back move Ben to Marketing, let Chiara in again; detect drift",
    async change(stack) {
      await cognito.send(
        new AdminUpdateUserAttributesCommand({
          ...named(stack, 'Ben'),
          UserAttributes: [{ Name: 'custom:department', Value: 'Marketing' }],
        }),
      );
      await cognito.send(new AdminEnableUserCommand(named(stack, 'Chiara')));
    },
  };
}

function named(stack: Stack, logicalId: string) {
  const model = stack.resources.get(logicalId)?.model;
  return { UserPoolId: `${model?.UserPoolId}`, Username: `${model?.CognitoUsername}` };
}
