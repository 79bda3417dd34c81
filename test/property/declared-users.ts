// Random templates, and users in which one of them is in force.
import fc from 'fast-check';
import { VERIFIED_FLAGS } from '../../src/user/attributes';
import { type Plan, planUpdate } from '../../src/user/changes';
import type { DeclaredUser, GroupedUser } from '../../src/user/user';
import { written } from '../../src/user/written';
import { declared, stored } from '../support/users';

const VALUES: Record<string, readonly string[]> = {
  email: ['', 'a@b.c', 'A@b.c', 'd@e.f'],
  phone_number: ['', '+15555550100', '+15555550101'],
  preferred_username: ['', 'bob', 'Bob', 'eve'],
  email_verified: ['true', 'True', 'false'],
  phone_number_verified: ['true', 'false'],
  name: ['', 'ada', 'Ada'],
  'custom:tier': ['', 'gold', 'iron'],
  ['__proto__']: ['', 'x'],
  constructor: ['', 'x'],
};

export const NAMES = Object.keys(VALUES);
export const GROUPS = ['admins', 'staff', 'app'];

const valuesByName = fc
  .tuple(...NAMES.map((name) => fc.option(fc.constantFrom(...(VALUES[name] ?? [])))))
  .map((values) => {
    const given = NAMES.map((name, index) => [name, values[index]] as const);
    return new Map(given.flatMap(([name, value]) => (value == null ? [] : [[name, value]])));
  });

/** What a template says of attributes, groups and Enabled, if anything. */
const template: fc.Arbitrary<DeclaredUser> = fc
  .record({
    attributes: fc.option(valuesByName, { nil: undefined }),
    groups: fc.option(fc.subarray(GROUPS), { nil: undefined }),
    enabled: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map((said) => ({ ...declared(), ...said }));

const others = fc
  .tuple(valuesByName, fc.subarray(GROUPS), fc.boolean())
  .map(([attributes, groups, enabled]): GroupedUser => {
    const values = new Map([...stored().attributes, ...attributes]);
    return { ...stored({ groups, enabled }), attributes: values };
  });

/**
 * An update: the templates, a user in which the first is in force, one that may have drifted from it, and
 * what their pool lets nobody delete.
 */
export const update = fc
  .record({
    previous: template,
    desired: template,
    others,
    isLowered: fc.boolean(),
    isDrifted: fc.boolean(),
    kept: fc.subarray(['name', 'custom:tier']),
  })
  .map(({ previous, desired, kept, ...rest }) => ({
    previous,
    desired,
    kept,
    before: inForce(previous, rest.others, rest.isLowered),
    actual: rest.isDrifted
      ? inForce({}, rest.others, false)
      : inForce(previous, rest.others, false),
  }));

export function plan(
  from: DeclaredUser,
  to: DeclaredUser,
  user: GroupedUser,
  kept: string[],
): Plan {
  return planUpdate(from, { ...declared(), ...to }, user, kept);
}

/** The user after the first `steps` steps: what is written, and flags that the service resets. */
export function after(user: GroupedUser, { undoable }: Plan, steps = undoable.length): GroupedUser {
  const done = undoable.slice(0, steps);
  const { attributes, ...rest } = written(user, done);
  const values = new Map(attributes);
  for (const change of done) {
    if (change.kind !== 'attributes') continue;
    for (const [address, flag] of VERIFIED_FLAGS) {
      const isReset = change.values.get(address) && !change.values.has(flag);
      if (isReset && values.has(flag)) values.set(flag, 'false');
    }
  }
  return { ...rest, attributes: values };
}

/** A user in which the template is in force, with other things that it does not declare. */
function inForce(previous: DeclaredUser, others: GroupedUser, isLowered: boolean): GroupedUser {
  const said = [...(previous.attributes ?? [])].map(([name, value]) => {
    const isFlattened = isLowered && ['email', 'preferred_username'].includes(name);
    return [name, isFlattened ? value.toLowerCase() : value] as const;
  });
  const attributes = new Map([...others.attributes, ...said]);
  return {
    ...others,
    attributes: new Map([...attributes].filter(([, value]) => value !== '')),
    groups: [...new Set([...others.groups, ...(previous.groups ?? [])])],
    enabled: previous.enabled ?? others.enabled,
  };
}
