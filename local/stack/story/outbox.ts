// Tells what the pools would have sent, where it happens.
import type { Mail } from '../print/mail-lines';

/** Tells each message once: call it whenever something else is about to be told. */
export function outbox(messages: readonly Mail[], tell: (mail: Mail) => void): () => void {
  let told = 0;
  return () => {
    for (const mail of messages.slice(told)) tell(mail);
    told = messages.length;
  };
}
