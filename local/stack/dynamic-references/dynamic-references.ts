// Answers dynamic references, and keeps the secrets that it gave out from being shown.
import type { LocalValues } from './local-values';
import { type Found, lookUp } from './look-up';

export interface DynamicReferences {
  /** The value of one `{{resolve:…}}`, or what is wrong with it. */
  answer(reference: string): Found;
  /** The latest value of a parameter in Parameter Store, if there is one of that name. */
  ssmParameter(name: string): string | undefined;
  /** The text with every secret that was given out replaced by `****`. */
  hide(text: string): string;
}

const HIDDEN = '****';

/** Answers from the values of this machine. Plain `ssm` parameters are no secrets. */
export function dynamicReferences(values: LocalValues): DynamicReferences {
  const secrets = new Set<string>();
  return {
    answer(reference) {
      const found = lookUp(reference, values);
      if (found.ok && found.secret && found.value !== '') {
        secrets.add(found.value);
        // How a message quotes it that is, or shows, JSON.
        secrets.add(JSON.stringify(found.value).slice(1, -1));
      }
      return found;
    },
    ssmParameter: (name) => values.parameters.get(name)?.at(-1),
    hide(text) {
      // A longer secret may have a shorter one in it.
      const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
      return longestFirst.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
    },
  };
}
