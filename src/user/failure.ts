// What went wrong, in CloudFormation's terms and with words a template author can act on.

import type { UserIdentifier } from './user';

/** The handler error codes that this type answers with, as the registry contract names them. */
export type FailureCode =
  | 'AccessDenied'
  | 'AlreadyExists'
  | 'GeneralServiceException'
  | 'InvalidCredentials'
  | 'InvalidRequest'
  | 'NetworkFailure'
  | 'NotFound'
  | 'NotStabilized'
  | 'NotUpdatable'
  | 'ServiceInternalError'
  | 'ServiceLimitExceeded'
  | 'Throttling';

/** What is known of a failed call beyond its code. */
export interface FailedCall {
  /** The service's name for the error. */
  readonly error?: string;
  /** How often the call was tried. */
  readonly attempts?: number;
  /** The user that a failed create could not take back. */
  readonly leftBehind?: UserIdentifier;
}

/** Ends an action: its code and message become the FAILED answer. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly call: FailedCall = {},
  ) {
    super(message);
    this.name = 'Failure';
  }
}
