// Keeps the values of write-only properties out of messages.
import type { ResourceModel } from '../models';

// The service's messages may quote the value they refuse. Shorter values than this are no secrets
// worth the name (Cognito's shortest password has 6 characters), and would eat half the message.
const SHORTEST = 4;

/** The message, with every secret of the models in it replaced. */
export function withoutSecrets(message: string, models: readonly ResourceModel[]): string {
  const passwords = longestFirst(models.flatMap(passwordsOf));
  const words = longestFirst(models.flatMap(metadataOf)).map(wholeWord);
  return [...passwords, ...words].reduce<string>(
    (clean, secret) => clean.replaceAll(secret, '***'),
    message,
  );
}

// A value such as `user` must not eat the half of every other word.
function wholeWord(secret: string): RegExp {
  const literal = secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}

// A longer secret may contain a shorter one.
function longestFirst(secrets: readonly string[]): string[] {
  const worthHiding = secrets.filter((secret) => secret.length >= SHORTEST);
  return worthHiding.sort((one, other) => other.length - one.length);
}

function passwordsOf({ password, temporaryPassword }: ResourceModel): string[] {
  return [password ?? '', temporaryPassword ?? ''];
}

function metadataOf({ validationData, clientMetadata }: ResourceModel): string[] {
  const validation = (validationData ?? []).map(({ value_ }) => value_);
  return [...validation, ...(clientMetadata?.values() ?? [])].map((value) => `${value ?? ''}`);
}
