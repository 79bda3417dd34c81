// Signs users in as an app with a server would, and answers the challenge of a first sign-in.
import type {
  AdminInitiateAuthResponse,
  CognitoIdentityProvider,
} from '@aws-sdk/client-cognito-identity-provider';

export interface App {
  /** `signed in`, the name of the challenge, or the message of the refusal. */
  signIn(username: string, password: string): Promise<string>;
  /** Signs in with a temporary password and chooses another: the invitation is accepted. */
  accept(username: string, temporary: string, chosen: string): Promise<string>;
}

/** Makes an app of the pool that people sign in to by password. */
export async function makeApp(client: CognitoIdentityProvider, UserPoolId: string): Promise<App> {
  const { UserPoolClient } = await client.createUserPoolClient({
    UserPoolId,
    ClientName: 'app',
    ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  const app = { UserPoolId, ClientId: UserPoolClient?.ClientId };
  const initiate = (USERNAME: string, PASSWORD: string) =>
    client.adminInitiateAuth({
      ...app,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
    });
  return {
    signIn: (username, password) => wordFor(initiate(username, password)),
    async accept(USERNAME, temporary, NEW_PASSWORD) {
      const { ChallengeName, Session } = await initiate(USERNAME, temporary);
      const ChallengeResponses = { USERNAME, NEW_PASSWORD };
      const challenge = { ...app, ChallengeName, Session, ChallengeResponses };
      return wordFor(client.adminRespondToAuthChallenge(challenge));
    },
  };
}

async function wordFor(answer: Promise<AdminInitiateAuthResponse>): Promise<string> {
  try {
    const { ChallengeName, AuthenticationResult } = await answer;
    return AuthenticationResult?.AccessToken ? 'signed in' : (ChallengeName ?? 'nothing');
  } catch (error) {
    if (error instanceof Error && error.name === 'NotAuthorizedException') return error.message;
    throw error;
  }
}
