// Random lives: what stacks do, what happens to their calls, and what others do.
import fc from 'fast-check';
import { deed, pool, stack } from './deeds';
import { KIND_NAMES, KINDS, type Kind, type KindName } from './kinds';
import type { Command, CommandTo, Life, StackCommand } from './life';
import { weather } from './skies';
import { EMAILS, NAMES, PHONES, template } from './templates';

type Weighted<Value> = fc.WeightedArbitrary<Value>;

/** What a command in a pool of this kind is made of. */
function materials(kind: KindName) {
  const { pool: settings, kept }: Kind = KINDS[kind];
  const addresses = { email: EMAILS, phone_number: PHONES };
  const signIn = Object.entries(addresses).filter(([name]) =>
    settings.UsernameAttributes?.some((one) => one === name),
  );
  const usernames = signIn.length > 0 ? signIn.flatMap(([, values]) => values) : NAMES;
  const required: Record<string, string> = kept.includes('name') ? { name: 'Ada' } : {};
  const needs = { addresses: signIn.map(([name]) => name), attributes: required };
  const deeds = deed(usernames);
  return { usernames, templates: template(usernames, needs), deeds, skies: weather(deeds) };
}

const does = <Name extends Command['does']>(name: Name) => fc.constant(name);

function stackCommands({
  templates,
  skies,
}: ReturnType<typeof materials>): Weighted<StackCommand>[] {
  const made = { stack, pool, template: templates, weather: skies };
  const changed = { isRolledBack: fc.boolean(), back: skies };
  const changing = { stack, template: templates, weather: skies, ...changed };
  return [
    { weight: 8, arbitrary: fc.record({ does: does('create'), ...made }) },
    { weight: 14, arbitrary: fc.record({ does: does('update'), ...changing }) },
    { weight: 4, arbitrary: fc.record({ does: does('replace'), ...made, ...changed }) },
    { weight: 4, arbitrary: fc.record({ does: does('delete'), stack, weather: skies }) },
  ];
}

/** Two stacks that declare the very same user. */
function twins({
  templates,
  skies,
}: ReturnType<typeof materials>): fc.Arbitrary<CommandTo<'together'>> {
  const twin = (at: number, weathered: CommandTo<'create'>['weather'], rest: object) =>
    ({ does: 'create', stack: at, ...rest, weather: weathered }) as CommandTo<'create'>;
  return fc
    .record({ pool, template: templates, first: skies, second: skies, at: fc.nat(2) })
    .map(({ first, second, at, ...rest }) => ({
      does: 'together',
      one: twin(at, first, rest),
      other: twin(at + 1, second, rest),
    }));
}

function command(kind: KindName): fc.Arbitrary<Command> {
  const given = materials(kind);
  const { usernames, templates, skies, deeds } = given;
  const ofStacks = stackCommands(given);
  const ofOne = fc.oneof(...ofStacks);
  const name = fc.constantFrom(...usernames);
  const imported = fc.option(templates, { nil: undefined, freq: 1 });
  return fc.oneof(
    ...ofStacks,
    {
      weight: 5,
      arbitrary: fc.record({ does: does('import'), stack, pool, name, template: imported }),
    },
    { weight: 5, arbitrary: fc.record({ does: does('repeat'), stack }) },
    { weight: 1, arbitrary: fc.record({ does: does('look'), stack, weather: skies }) },
    { weight: 6, arbitrary: fc.record({ does: does('meddle'), stack, deed: deeds }) },
    { weight: 3, arbitrary: fc.record({ does: does('together'), one: ofOne, other: ofOne }) },
    { weight: 2, arbitrary: twins(given) },
  );
}

/** A life in pools of any kind. */
export const life: fc.Arbitrary<Life> = fc.noBias(
  fc
    .constantFrom(...KIND_NAMES)
    .chain((kind) =>
      fc
        .array(command(kind), { minLength: 4, maxLength: 26, size: 'max' })
        .map((commands) => ({ kind, commands })),
    ),
);
