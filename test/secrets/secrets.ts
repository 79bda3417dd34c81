// The secrets of one flavour in every place that an event has for them.
import type { EventCredentials, EventInput, Properties } from '../../local/invocation/events';
import { type Found, leakFinder, type NamedSecret } from '../support/secrets/leaks';
import { keyOf, secretOf } from './flavours';
import { quotesOf } from './quotes';

export interface Secrets {
  readonly flavour: string;
  /** Those that user pools are told, by their places. */
  readonly told: readonly NamedSecret[];
  /** What user pools may say that were told of this event, and what CloudWatch may. */
  quotesOf(event: EventInput): readonly string[];
  readonly reportQuotes: readonly string[];
  /** The event with a secret in every place. */
  plantedIn(event: EventInput): EventInput;
  /** What of any of them is in a text. */
  find(text: string): Found | undefined;
}

/** Makes them. */
export function secretsOf(flavour: string): Secrets {
  const all = new Map<string, NamedSecret>();
  const keep = (name: string, secret: string) => {
    all.set(name, { name, secret });
    return secret;
  };
  const secret = (name: string) => keep(name, secretOf(flavour, name));
  const key = (name: string) => keep(name, keyOf(flavour, name));
  const credentials = (whose: string): EventCredentials => ({
    accessKeyId: key(`${whose} accessKeyId`),
    secretAccessKey: secret(`${whose} secretAccessKey`),
    sessionToken: key(`${whose} sessionToken`),
  });
  const properties = (which: string) => ({
    Password: secret(`${which} Password`),
    TemporaryPassword: secret(`${which} TemporaryPassword`),
    ValidationData: [{ Name: 'check', Value: secret(`${which} ValidationData`) }],
    ClientMetadata: { tenant: secret(`${which} ClientMetadata`) },
  });
  const desired = properties('desired');
  const previous = properties('previous');
  const tokens = { bearerToken: secret('bearerToken'), nextToken: secret('nextToken') };
  const caller = credentials('caller');
  const told = [...all.values()];
  const quotes = new Map<string, readonly string[]>();
  const provider = credentials('provider');
  const callbackContext = { step: secret('callbackContext') };
  return {
    flavour,
    told,
    quotesOf(event) {
      const whole = JSON.stringify(event);
      const quoted = told.filter(({ secret: one }) => whole.includes(JSON.stringify(one)));
      const key = quoted.map(({ name }) => name).join();
      const made = quotes.get(key) ?? quotesOf(quoted);
      quotes.set(key, made);
      return made;
    },
    reportQuotes: quotesOf([...all.values()].filter(({ name }) => name.startsWith('provider'))),
    find: leakFinder([...all.values()]),
    plantedIn: ({ properties: template, previousProperties, ...event }) => ({
      ...event,
      properties: withSecrets(template, desired),
      previousProperties: previousProperties && withSecrets(previousProperties, previous),
      bearerToken: tokens.bearerToken,
      nextToken: event.action === 'LIST' ? tokens.nextToken : undefined,
      callbackContext,
      credentials: caller,
      providerCredentials: provider,
      providerLogGroupName: 'provider-logs',
    }),
  };
}

// A user has one kind of password, the temporary one unless the template has the other.
function withSecrets(template: Properties, secrets: Properties): Properties {
  const { Password, TemporaryPassword, ...others } = secrets;
  const password = template.Password ? { Password } : { TemporaryPassword };
  return { ...template, ...others, ...password };
}
