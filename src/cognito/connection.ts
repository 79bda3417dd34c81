// The one way to Cognito: a connection for a session, whose every error is a Failure.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { type Credentials, clientFor } from './client';
import { toFailure } from './errors';

/** Whose credentials, where, until when, and who counts: what an invocation brings along. */
export interface Session {
  readonly credentials: Credentials;
  readonly region: string;
  /** Aborts when there is no time left to wait for the service. */
  readonly signal: AbortSignal;
  /** Told of each call before it is made. */
  readonly onCall: () => void;
}

/**
 * Makes a call: `operation` is its name in the API, for the error table, and `send` hands the
 * options on to the client. Throws Failures alone.
 */
export type Connection = <Output>(
  operation: string,
  send: (client: CognitoIdentityProviderClient, options: CallOptions) => Promise<Output>,
) => Promise<Output>;

/** What every call to the client gets beside its command. */
export interface CallOptions {
  readonly abortSignal: AbortSignal;
}

/** A connection that acts with the session's credentials in the session's Region. */
export function connect({ credentials, region, signal, onCall }: Session): Connection {
  const client = clientFor(credentials, region);
  return async (operation, send) => {
    onCall();
    try {
      return await send(client, { abortSignal: signal });
    } catch (error) {
      throw toFailure(error, operation);
    }
  };
}
