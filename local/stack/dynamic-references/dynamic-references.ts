// Answers dynamic references, and keeps the secrets that it gave out from being shown.
import type { LocalValues } from './local-values';
import { type Found, lookUp } from './look-up';
import { type MadeSecrets, madeSecrets } from './made-secrets';

export interface DynamicReferences {
  /** The value of one `{{resolve:…}}`, or what is wrong with it. */
  answer(reference: string): Found;
  /** The latest value of a parameter in Parameter Store, if there is one of that name. */
  ssmParameter(name: string): string | undefined;
  /** The secrets that stacks make; references find them before those of the file. */
  readonly made: MadeSecrets;
  /** Keeps a secret of elsewhere from being shown. */
  keepFromShowing(secret: string): void;
  /** The text with every secret that was given out replaced by `****`. */
  hide(text: string): string;
}

const HIDDEN = '****';

/** Answers from the values of this machine. Plain `ssm` parameters are no secrets. */
export function dynamicReferences(values: LocalValues): DynamicReferences {
  const secrets = new Set<string>();
  const keepFromShowing = (secret: string) => {
    if (secret === '') return;
    secrets.add(secret);
    // How a message quotes it that is, or shows, JSON.
    secrets.add(JSON.stringify(secret).slice(1, -1));
  };
  const made = madeSecrets(keepFromShowing);
  return {
    made,
    keepFromShowing,
    answer(reference) {
      const there = { ...values, secrets: new Map([...values.secrets, ...made.byId()]) };
      const found = lookUp(reference, there);
      if (found.ok && found.secret) keepFromShowing(found.value);
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
