// What a service says that quotes secrets: each in every form, over as many messages as it takes.
import { FORMS } from '../support/secrets/forms';
import type { NamedSecret } from '../support/secrets/leaks';

/** As much of a message is shown. */
const SHOWN = 450;

/** The quotes; each is as long as a message that is shown whole. */
export function quotesOf(secrets: readonly NamedSecret[]): string[] {
  const forms = Object.values(FORMS).flatMap((form) => secrets.map(({ secret }) => form(secret)));
  const quotes = [''];
  for (const part of forms.flatMap(parts)) {
    const last = quotes.length - 1;
    const longer = `${quotes[last]} [${part}]`;
    if (longer.length <= SHOWN) quotes[last] = longer;
    else quotes.push(part);
  }
  return quotes;
}

// Where a form is cut it is longer than a message anyway.
function parts(form: string): string[] {
  const count = Math.ceil(form.length / SHOWN);
  return Array.from({ length: count }, (_, at) => form.slice(at * SHOWN, (at + 1) * SHOWN));
}
