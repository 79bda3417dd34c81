// What one row of the conformance table is.
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

export interface Behaviour {
  readonly behaviour: string;
  /**
   * Arranges what it needs in a pool of its own, acts, and gives what is to be compared. Its `cognito` is a
   * client: of the server that is called so elsewhere, of moto, or of an account.
   */
  act(cognito: CognitoIdentityProvider): Promise<unknown>;
  readonly expected: unknown;
  /** Where the expectation comes from. */
  readonly source: string;
  /** Whether moto does the same; false where it is known to differ. */
  readonly moto: boolean;
  /** A row for pools that hand values back in lower case, or usernames alone, or (false) all as entered. */
  readonly flattenCase?: boolean | 'usernames';
}
