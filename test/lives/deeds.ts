// Random deeds of others.
import fc from 'fast-check';
import type { Deed } from './life';
import { EMAILS, GROUPS, NAMES, PHONES } from './templates';

const PLAIN_DEEDS = [
  'delete',
  'supplant',
  'supplant',
  'supplant',
  'supplant',
  'disable',
  'enable',
  'sign in',
  'call',
  'call',
] as const;

export const stack = fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 3);
export const pool = fc.constantFrom(0, 0, 0, 1);

/** `usernames` are those that the pool can take. */
export function deed(usernames: readonly string[]): fc.Arbitrary<Deed> {
  const alias = fc.oneof(
    fc.constantFrom(...EMAILS).map((value) => ({ name: 'email', value })),
    fc.constantFrom(...PHONES).map((value) => ({ name: 'phone_number', value })),
    fc.constantFrom(...NAMES, 'eve').map((value) => ({ name: 'preferred_username', value })),
  );
  const make = fc.record({
    does: fc.constant('make' as const),
    stack,
    pool,
    value: fc.constantFrom(...usernames),
    alias: fc.option(alias, { nil: undefined, freq: 3 }),
  });
  const others = fc.record({
    does: fc.constantFrom(...PLAIN_DEEDS),
    stack,
    pool,
    value: fc.constant(''),
  });
  const grant = fc.record({
    does: fc.constantFrom('grant' as const, 'expel' as const),
    stack,
    pool: fc.constant(0),
    value: fc.constantFrom(...GROUPS),
  });
  const rename = fc.record({
    does: fc.constant('rename' as const),
    stack,
    pool,
    value: fc.constantFrom(...EMAILS, 'moved@example.com'),
  });
  return fc.oneof(make, others, grant, grant, rename);
}
