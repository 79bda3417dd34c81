// What went wrong, in CloudFormation's terms and with words a template author can act on.
import type { UserIdentifier } from './user';
import { asSentence } from './words';

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
  | 'ResourceConflict'
  | 'ServiceInternalError'
  | 'ServiceLimitExceeded'
  | 'Throttling';

/** The codes that CloudFormation answers by sending the same event again (registry contract). */
const RETRIABLE: readonly FailureCode[] = [
  'NetworkFailure',
  'ResourceConflict',
  'ServiceInternalError',
  'Throttling',
];

/**
 * What became of a call that failed: the service said no; it was not carried out and may be repeated,
 * as when it is throttled; or nobody knows whether it was carried out, as when its answer is lost.
 */
export type Fate = 'refused' | 'postponed' | 'unknown';

/** What is known of a failure beyond its code. */
export interface FailedCall {
  /** The service's name for the error. */
  readonly error?: string;
  /** The words of the service that decide something, as they were before secrets were struck out. */
  readonly said?: string;
  readonly fate?: Fate;
  /** Whether the service has never heard of the call. */
  readonly isUnsent?: boolean;
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
  }
}

/** Whether CloudFormation sends the event again after this failure. */
export function isRetriable({ code }: Failure): boolean {
  return RETRIABLE.includes(code);
}

/** What a failure says, with room to say more; nothing where anything else was thrown. */
export function saidBy(error: unknown): string {
  return error instanceof Failure ? `${asSentence(error.message)} ` : '';
}

/** The failure, anything else that was thrown is thrown on: it is a bug. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}
