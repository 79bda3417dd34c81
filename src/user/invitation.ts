// Whether making a user sends somebody a message, which nobody can take back.
import { isEmailOrPhone } from './attributes';
import type { DeclaredUser, StoredUser } from './user';

/**
 * What is asked of the service on create. An invitation to somebody with a permanent password would
 * carry a dead one. RESEND means "invite" there, which is the default: the API takes it for users that
 * exist alone (API reference, MessageAction).
 */
export function messageActionOf({ messageAction, password }: DeclaredUser): string | undefined {
  const action = messageAction ?? (password === undefined ? undefined : 'SUPPRESS');
  return action === 'RESEND' ? undefined : action;
}

/** Whether making the declared user invites it. */
export function invites(declared: DeclaredUser): boolean {
  return messageActionOf(declared) !== 'SUPPRESS';
}

/** Whether an invitation may have gone out to the user made: there is somewhere to send it to. */
export function mayHaveMailed(declared: DeclaredUser, made: StoredUser): boolean {
  return invites(declared) && [...made.attributes.keys()].some(isEmailOrPhone);
}
