// Signs users in as an app with a server would, and answers the challenge of a first sign-in.
import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

export interface App {
  /** `signed in`, the name of the challenge, or the message of the refusal. */
  signIn(username: string, password: string): Promise<string>;
  /** Signs in with a temporary password and chooses another: the invitation is accepted. */
  accept(username: string, temporary: string, chosen: string): Promise<string>;
}

/** Makes an app of the pool that people sign in to by password. */
export async function makeApp(
  client: Pick<CognitoIdentityProviderClient, 'send'>,
  UserPoolId: string,
): Promise<App> {
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'app',
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    }),
  );
  const app = { UserPoolId, ClientId: UserPoolClient?.ClientId };
  const initiate = (USERNAME: string, PASSWORD: string) =>
    client.send(
      new AdminInitiateAuthCommand({
        ...app,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME, PASSWORD },
      }),
    );
  return {
    signIn: (username, password) => outcomeOf(initiate(username, password)),
    async accept(USERNAME, temporary, NEW_PASSWORD) {
      const { ChallengeName, Session } = await initiate(USERNAME, temporary);
      const ChallengeResponses = { USERNAME, NEW_PASSWORD };
      return outcomeOf(
        client.send(
          new AdminRespondToAuthChallengeCommand({
            ...app,
            ChallengeName,
            Session,
            ChallengeResponses,
          }),
        ),
      );
    },
  };
}

interface Outcome {
  ChallengeName?: string;
  AuthenticationResult?: { AccessToken?: string };
}

async function outcomeOf(answer: Promise<Outcome>): Promise<string> {
  try {
    const { ChallengeName, AuthenticationResult } = await answer;
    return AuthenticationResult?.AccessToken ? 'signed in' : (ChallengeName ?? 'nothing');
  } catch (error) {
    if (error instanceof Error && error.name === 'NotAuthorizedException') return error.message;
    throw error;
  }
}
