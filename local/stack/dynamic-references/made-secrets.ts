// The secrets that stacks make, kept beside those of the local values.
import type { SecretString } from './secret-string';

export interface MadeSecret {
  readonly arn: string;
  readonly name: string;
  /** By the id of the version, oldest first. */
  readonly versions: ReadonlyMap<string, string>;
}

export interface MadeSecrets {
  /** By its name, its ARN, or its ARN without the six characters at the end. */
  find(id: string): MadeSecret | undefined;
  /** Keeps a secret, new or changed; `hidden` is what of it must never be shown. */
  keep(secret: MadeSecret, hidden: readonly string[]): void;
  forget(arn: string): void;
  /** All of them, by every id that a dynamic reference may give. */
  byId(): Map<string, ReadonlyMap<string, SecretString>>;
}

/** No secrets yet; `hide` takes every text that must never be shown. */
export function madeSecrets(hide: (text: string) => void): MadeSecrets {
  const secrets = new Map<string, MadeSecret>();
  return {
    find: (id) => [...secrets.values()].find((secret) => idsOf(secret).includes(id)),
    keep(secret, hidden) {
      secrets.set(secret.arn, secret);
      for (const text of hidden) hide(text);
    },
    forget: (arn) => void secrets.delete(arn),
    byId: () =>
      new Map(
        [...secrets.values()].flatMap((secret) =>
          idsOf(secret).map((id): [string, MadeSecret['versions']] => [id, secret.versions]),
        ),
      ),
  };
}

// "You can specify the ARN or the name"; a partial ARN works too (Secrets Manager, "GetSecretValue").
function idsOf({ arn, name }: MadeSecret): string[] {
  return [arn, name, arn.replace(/-[A-Za-z0-9]{6}$/, '')];
}
