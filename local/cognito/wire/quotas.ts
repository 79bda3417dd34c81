// The request-rate quotas of Cognito, for embedded pools that are told to enforce them.
// Source: developer guide, "Quotas in Amazon Cognito": categories, their operations and default rates.
// They count for all pools of an account and Region together; the operations are those that are here.

export interface Quota {
  readonly category: string;
  /** Requests a second. */
  readonly rate: number;
  readonly operations: readonly string[];
}

export const QUOTAS: readonly Quota[] = [
  { category: 'UserCreation', rate: 50, operations: ['AdminCreateUser'] },
  { category: 'UserRead', rate: 120, operations: ['AdminGetUser'] },
  { category: 'UserResourceRead', rate: 50, operations: ['AdminListGroupsForUser'] },
  {
    category: 'UserUpdate',
    rate: 25,
    operations: [
      'AdminAddUserToGroup',
      'AdminDeleteUser',
      'AdminDeleteUserAttributes',
      'AdminDisableUser',
      'AdminEnableUser',
      'AdminRemoveUserFromGroup',
      'AdminUpdateUserAttributes',
    ],
  },
  { category: 'UserAccountRecovery', rate: 30, operations: ['AdminSetUserPassword'] },
  { category: 'UserList', rate: 30, operations: ['ListUsers'] },
  { category: 'UserPoolRead', rate: 15, operations: ['DescribeUserPool'] },
  {
    category: 'UserPoolResourceRead',
    rate: 20,
    operations: ['GetGroup', 'GetUserPoolMfaConfig', 'ListGroups'],
  },
];

/** Counts requests against quotas. */
export interface Meter {
  /** Whether there is quota left for a call of the operation, which takes it; what has none always has. */
  admits(operation: string): boolean;
}

// A quota is so many requests a second: what isn't used within one is lost.
const SAVED_SECONDS = 1;

/** A meter with a token bucket for each quota, all of them empty at first. `now` is in ms. */
export function createMeter(quotas: readonly Quota[], now = () => performance.now()): Meter {
  const buckets = new Map(
    quotas.flatMap(({ rate, operations }) => {
      const take = createBucket(rate, now);
      return operations.map((operation) => [operation, take] as const);
    }),
  );
  return { admits: (operation) => buckets.get(operation)?.() ?? true };
}

// What is refused takes nothing.
function createBucket(rate: number, now: () => number): () => boolean {
  const most = rate * SAVED_SECONDS;
  let tokens = 0;
  let filled = now();
  return () => {
    const time = now();
    tokens = Math.min(most, tokens + ((time - filled) / 1000) * rate);
    filled = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
