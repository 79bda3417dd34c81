// Random lives: what stacks do, what happens to their calls, and what others do.
import fc from 'fast-check';
import { deed, stack, weather } from './deeds';
import { KIND_NAMES, KINDS, type Kind, type KindName } from './kinds';
import type { Command, Life } from './life';
import { EMAILS, NAMES, PHONES, template } from './templates';

function command(kind: KindName): fc.Arbitrary<Command> {
  const { pool, kept }: Kind = KINDS[kind];
  const addresses = { email: EMAILS, phone_number: PHONES };
  const signIn = Object.entries(addresses).filter(([name]) =>
    pool.UsernameAttributes?.some((one) => one === name),
  );
  const usernames = signIn.length > 0 ? signIn.flatMap(([, values]) => values) : NAMES;
  const required: Record<string, string> = kept.includes('name') ? { name: 'Ada' } : {};
  const needs = { addresses: signIn.map(([name]) => name), attributes: required };
  const templates = template(usernames, needs);
  const deeds = deed(usernames);
  const skies = weather(deeds);
  const does = <Name extends Command['does']>(name: Name) => fc.constant(name);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ does: does('create'), stack, template: templates, weather: skies }),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        does: does('update'),
        stack,
        template: templates,
        weather: skies,
        isRolledBack: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: does('delete'), stack, weather: skies }) },
    {
      weight: 1,
      arbitrary: fc.record({
        does: does('import'),
        stack,
        name: fc.constantFrom(...usernames),
        template: templates,
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: does('repeat'), stack }) },
    { weight: 3, arbitrary: fc.record({ does: does('meddle'), stack, deed: deeds }) },
  );
}

/** A life in a pool of any kind. */
export const life: fc.Arbitrary<Life> = fc.noBias(
  fc
    .constantFrom(...KIND_NAMES)
    .chain((kind) =>
      fc
        .array(command(kind), { minLength: 3, maxLength: 16, size: 'max' })
        .map((commands) => ({ kind, commands })),
    ),
);
