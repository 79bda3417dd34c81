// The life of a large stack, phase by phase, and the time that Cognito's quotas make of each.
import { QUOTAS, type Quota } from '../local/cognito/wire/quotas';
import type { Action } from '../local/invocation/events';

/** What a phase does with every user. */
export interface Phase {
  readonly phase: string;
  readonly action: Exclude<Action, 'LIST'>;
  readonly quotas: readonly Quota[];
  /** Seconds that so many users take at least. */
  dictated(users: number): number;
}

// All reads of users out of one quota, which is less than the two they have together.
const SHARED_READS: readonly Quota[] = QUOTAS.filter(
  ({ category }) => category !== 'UserResourceRead',
).map((quota) =>
  quota.category === 'UserRead'
    ? { ...quota, operations: ['AdminGetUser', 'AdminListGroupsForUser'] }
    : quota,
);

export const PHASES: readonly Phase[] = [
  { phase: 'create', action: 'CREATE', quotas: SHARED_READS, dictated: (n) => n / 50 },
  {
    phase: 'update',
    action: 'UPDATE',
    quotas: SHARED_READS,
    dictated: (n) => Math.max(n / 25, (4 * n) / 120),
  },
  { phase: 'read', action: 'READ', quotas: SHARED_READS, dictated: (n) => (2 * n) / 120 },
  { phase: 'read, groups apart', action: 'READ', quotas: QUOTAS, dictated: (n) => n / 50 },
  {
    phase: 'delete',
    action: 'DELETE',
    quotas: SHARED_READS,
    dictated: (n) => Math.max(n / 25, n / 120),
  },
];
