// What a pool would have sent, in the event table; no message shows a password.
import { below } from './event-row';

/** A message in the outbox of the embedded pools. */
export interface Mail {
  readonly username: string;
  readonly medium: string;
  readonly destination: string;
  readonly kind: string;
}

const KINDS: Readonly<Record<string, string>> = {
  INVITATION: 'an invitation',
  RESEND: 'the invitation again',
  VERIFICATION: 'a verification',
};

/** Who would have been sent what, and how. */
export function mailLines({ username, medium, destination, kind }: Mail, width: number): string[] {
  const what = KINDS[kind] ?? kind.toLowerCase();
  const way = medium === 'SMS' ? 'SMS' : medium.toLowerCase();
  return below(`(would have sent ${username} ${what} by ${way} to ${destination})`, width);
}
