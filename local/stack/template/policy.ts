// What becomes of things that leave a stack.
import { textOf } from './fields';
import type { Report } from './problem';
import type { Value } from './value';

export type Policy = 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';

const POLICIES: Readonly<Record<string, readonly Policy[]>> = {
  DeletionPolicy: ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'],
  UpdateReplacePolicy: ['Delete', 'Retain', 'Snapshot'],
};

/** Reads a policy; one that the field can't have is reported. */
export function readPolicy(value: Value, field: string, report: Report): Policy {
  const policies = POLICIES[field] ?? [];
  const name = textOf(value, field, report) ?? 'Delete';
  const policy = policies.find((one) => one === name);
  if (!policy) report(value.place, `${field} takes ${policies.join(', ')}`);
  return policy ?? 'Delete';
}
