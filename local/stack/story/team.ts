// The story that `npm start` tells without templates of your own.
import {
  AdminUpdateUserAttributesCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Story } from './run';

export const TEAM_FILES = ['examples/team.yaml', 'examples/team-changed.yaml'];

/** Someone renames Ben with the SDK, as people do in the console, and the stack does not know. */
export function renameBen(cognito: CognitoIdentityProviderClient): Story['behindItsBack'] {
  return {
    title: "Change Ben's department behind the stack's back, and detect drift again",
    async change(stack) {
      const model = stack.resources.get('Ben')?.model;
      await cognito.send(
        new AdminUpdateUserAttributesCommand({
          UserPoolId: `${model?.UserPoolId}`,
          Username: `${model?.CognitoUsername}`,
          UserAttributes: [{ Name: 'custom:department', Value: 'Marketing' }],
        }),
      );
    },
  };
}
