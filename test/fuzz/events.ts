// Whole events: as CloudFormation and test tools send them, with anything in any place.
import fc from 'fast-check';
import type { Action, EventInput } from '../../local/invocation/events';
import { providerEvent, testEvent } from '../../local/invocation/events';
import { CANARIES } from './canaries';
import { hostileProperties, type Properties } from './properties';
import { hostileText } from './texts';
import { anyValue } from './values';

export type Entrypoint = 'entrypoint' | 'testEntrypoint';
export const ENTRYPOINTS: readonly Entrypoint[] = ['entrypoint', 'testEntrypoint'];
export const ACTIONS: readonly Action[] = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LIST'];

/** Stand in events for the pools that a stage has made. */
export const POOLS = ['@pool:plain', '@pool:alias', '@pool:email'] as const;

const canary = fc.constantFrom(...CANARIES);
const pairs = fc
  .array(fc.record({ Name: fc.constantFrom('a', 'b', 'c'), Value: canary }), { maxLength: 2 })
  .map((list) => [...new Map(list.map((one) => [one.Name, one])).values()]);

const ATTRIBUTES = [{ Name: 'email', Value: 'ada@example.com' }];

/** A user that is there or may be made, with a secret in a place that may hold one. */
function baseWith(password: string): fc.Arbitrary<Properties> {
  return fc.record(
    {
      UserPoolId: fc.constantFrom(...POOLS),
      Username: fc.constantFrom('ada', 'ada@example.com', 'new'),
      MessageAction: fc.constantFrom('SUPPRESS', 'RESEND'),
      UserAttributes: fc.constant(ATTRIBUTES),
      [password]: canary,
      ValidationData: pairs,
      ClientMetadata: fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor'), canary),
    },
    { requiredKeys: ['UserPoolId'] },
  );
}
const base = fc.oneof(baseWith('Password'), baseWith('TemporaryPassword'));

const properties = fc.oneof(base, hostileProperties(base));
const credential = fc.oneof({ weight: 3, arbitrary: fc.constant('local') }, canary);
const credentials = fc.record({
  accessKeyId: credential,
  secretAccessKey: credential,
  sessionToken: credential,
});

const input: fc.Arbitrary<EventInput> = fc.record(
  {
    action: fc.constantFrom(...ACTIONS),
    properties,
    previousProperties: properties,
    logicalResourceId: hostileText,
    nextToken: fc.oneof(canary, hostileText),
    bearerToken: fc.oneof(canary, hostileText),
    stackId: hostileText,
    region: fc.oneof({ weight: 3, arbitrary: fc.constant('eu-west-1') }, hostileText),
    callbackContext: fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
    credentials,
    providerCredentials: credentials,
    providerLogGroupName: fc.oneof(fc.constant('logs'), hostileText),
  },
  { requiredKeys: ['action', 'properties', 'bearerToken'] },
);

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

/** An event for the entrypoint. */
export function eventFor(entrypoint: Entrypoint): fc.Arbitrary<unknown> {
  const build = entrypoint === 'entrypoint' ? providerEvent : testEvent;
  const whole = input.map((one): unknown => build(one));
  return fc.oneof(
    { weight: 5, arbitrary: whole },
    { weight: 3, arbitrary: whole.chain(confused) },
    { weight: 1, arbitrary: anyValue },
  );
}
