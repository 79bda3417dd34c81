// Prints what the pools would have sent, where it happens.
import { type Mail, mailLines } from '../print/mail-lines';

/** Prints each message once: call it whenever something else is about to be printed. */
export function outbox(
  messages: readonly Mail[],
  width: number,
  print: (line: string) => void,
): () => void {
  let printed = 0;
  return () => {
    for (; printed < messages.length; printed += 1) {
      for (const line of messages
        .slice(printed, printed + 1)
        .flatMap((one) => mailLines(one, width)))
        print(line);
    }
  };
}
