// Whole events: as CloudFormation and test tools send them, with anything in any place.
import fc from 'fast-check';
import type { Action, EventInput } from '../../local/invocation/events';
import { providerEvent, testEvent } from '../../local/invocation/events';
import { CANARIES, canaryOf, placeholderOf } from '../support/secrets/canaries';
import { GROUPS } from './groups';
import { hostileProperties, type Properties } from './properties';
import { hostileText } from './texts';
import { anyValue } from './values';

export type Entrypoint = 'entrypoint' | 'testEntrypoint';
export const ENTRYPOINTS: readonly Entrypoint[] = ['entrypoint', 'testEntrypoint'];
const ACTIONS: readonly Action[] = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LIST'];

/** Stand in events for the pools that a stage has made. */
export const POOLS = ['@pool:plain', '@pool:alias', '@pool:email'] as const;

// An event that is printed has no secret in it.
const canary = fc.constantFrom(...CANARIES.map(placeholderOf));
const pairs = fc
  .array(fc.record({ Name: fc.constantFrom('a', 'b', 'c'), Value: canary }), { maxLength: 2 })
  .map((list) => [...new Map(list.map((one) => [one.Name, one])).values()]);

const groups = fc.oneof(
  { weight: 4, arbitrary: fc.subarray([...GROUPS]) },
  { weight: 1, arbitrary: fc.constant(['nobodys']) },
);

const EMAIL = { Name: 'email', Value: 'ada@example.com' };
const names = fc.constantFrom('Ada', 'Ada Lovelace', '').map((Value) => ({ Name: 'name', Value }));
const attributes = fc.oneof(
  fc.constant([EMAIL]),
  names.map((name) => [EMAIL, name]),
);

const base = fc.oneof(baseWith('Password'), baseWith('TemporaryPassword'));

// Most of what is not sound is refused before the service is asked: enough has to come through.
const properties = fc.oneof({ weight: 2, arbitrary: base }, hostileProperties(base));
const credential = fc.oneof(
  { weight: 12, arbitrary: fc.constant('local') },
  { weight: 2, arbitrary: canary.filter((text) => /^[\x20-\x7e]*$/.test(canaryOf(text) ?? '')) },
  { weight: 1, arbitrary: canary },
);
const credentials = fc.record({
  accessKeyId: credential,
  secretAccessKey: credential,
  sessionToken: credential,
});

const anyInput: fc.Arbitrary<EventInput> = fc.record(
  {
    action: fc.constantFrom(...ACTIONS, 'UPDATE'),
    properties,
    previousProperties: properties,
    logicalResourceId: hostileText,
    nextToken: fc.oneof(canary, hostileText),
    bearerToken: fc.oneof(canary, hostileText),
    stackId: hostileText,
    region: fc.oneof({ weight: 12, arbitrary: fc.constant('us-east-1') }, hostileText),
    callbackContext: fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
    credentials,
    providerCredentials: credentials,
    providerLogGroupName: fc.oneof(fc.constant('logs'), hostileText),
  },
  { requiredKeys: ['action', 'properties', 'bearerToken'] },
);

// An update mostly means one user, before and after.
const input = fc.tuple(anyInput, fc.nat(3)).map(([one, other]): EventInput => {
  const { UserPoolId, Username } = one.properties;
  if (other === 0) return one;
  return { ...one, previousProperties: { ...one.previousProperties, UserPoolId, Username } };
});

/** An event for the entrypoint. */
export function eventFor(entrypoint: Entrypoint): fc.Arbitrary<unknown> {
  const build = entrypoint === 'entrypoint' ? providerEvent : testEvent;
  const whole = input.map((one): unknown => build(one));
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    { weight: 3, arbitrary: whole.chain(confused) },
    { weight: 1, arbitrary: anyValue },
  );
}

/** The same with anything, or nothing, in the place of one of its parts. */
function confused(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return anyValue;
  const names = Object.keys(value);
  if (names.length === 0) return anyValue;
  const inside = fc.constantFrom(...names).chain((name) => {
    const part: unknown = Reflect.get(value, name);
    const other = fc.oneof(fc.constant(undefined), fc.constant(part).chain(confused), anyValue);
    return other.map((changed): unknown => ({ ...value, [name]: changed }));
  });
  return fc.oneof({ weight: 9, arbitrary: inside }, { weight: 1, arbitrary: anyValue });
}

/** A user that is there or may be made, with a secret in a place that may hold one. */
function baseWith(password: string): fc.Arbitrary<Properties> {
  return fc.record(
    {
      UserPoolId: fc.constantFrom(...POOLS),
      Username: fc.constantFrom('ada', 'ada', 'ada', 'ada@example.com', 'new'),
      MessageAction: fc.constantFrom('SUPPRESS', 'SUPPRESS', 'RESEND'),
      UserAttributes: attributes,
      Groups: groups,
      Enabled: fc.boolean(),
      [password]: canary,
      ValidationData: pairs,
      ClientMetadata: fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor'), canary),
    },
    { requiredKeys: ['UserPoolId'] },
  );
}
