// The one way to Cognito: a connection for a session, whose every error is a Failure.
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { toFailure } from './errors';

/** Whose credentials, where, and who counts: what an invocation brings along. */
export interface Session {
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly region: string;
  /** Told of each call before it is made. */
  readonly onCall: () => void;
}

/** Makes a call; `operation` is its name in the API, for the error table. Throws Failures alone. */
export type Connection = <Output>(
  operation: string,
  send: (client: CognitoIdentityProviderClient) => Promise<Output>,
) => Promise<Output>;

/** A connection that acts with the session's credentials in the session's Region. */
export function connect({ credentials, region, onCall }: Session): Connection {
  const client = new CognitoIdentityProviderClient({ region, credentials: { ...credentials } });
  return async (operation, send) => {
    onCall();
    try {
      return await send(client);
    } catch (error) {
      throw toFailure(error, operation);
    }
  };
}
