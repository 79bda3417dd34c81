// Builders of users for the unit tests: realistic by default, each test says what matters to it.
import type { Change } from '../../src/user/changes';
import type { Attributes, GroupedUser, IdentifiedUser } from '../../src/user/user';

export const SUB = '5f1d7e5a-9c0b-4d55-8a8e-0d9a4b0f3c21';

export const POOL = 'us-east-1_AbCdEfGhI';

export function attributes(values: Record<string, string> = {}): Attributes {
  return new Map(Object.entries(values));
}

/** A user of a plain pool; with `username: SUB` one of a pool that signs in by address. */
export function stored(
  partial: Partial<Omit<GroupedUser, 'attributes'>> & { attributes?: Record<string, string> } = {},
): GroupedUser {
  return {
    username: 'ada',
    status: 'FORCE_CHANGE_PASSWORD',
    enabled: true,
    groups: [],
    created: new Date('2026-01-02T03:04:05.678Z'),
    lastModified: new Date('2026-01-02T03:04:05.678Z'),
    ...partial,
    attributes: attributes({ sub: SUB, ...partial.attributes }),
  };
}

export function declared(
  partial: Partial<Omit<IdentifiedUser, 'attributes'>> & {
    attributes?: Record<string, string>;
  } = {},
): IdentifiedUser {
  return {
    userPoolId: POOL,
    username: 'ada',
    ...partial,
    attributes: partial.attributes && attributes(partial.attributes),
  };
}

/** The change in words, without its values. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'attributes':
      return [...change.values]
        .map(([name, value]) => `${value ? 'set' : 'delete'} ${name}`)
        .join(', ');
    case 'join':
    case 'leave':
      return `${change.kind} ${change.group}`;
    default:
      // Whatever it is: `undefined` would be equal to no change at all.
      return `${change.kind}`;
  }
}
