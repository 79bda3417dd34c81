// Changed addresses that have to be confirmed by their owner, before or after they count.
import type { PoolSettings } from '../state/user-pool';
import type { Attributes } from '../state/users';
import { isTrue } from './attribute-values';
import { MEDIUM_OF } from './delivery';

interface Verification {
  readonly medium: 'EMAIL' | 'SMS';
  readonly destination: string;
}

export interface Division {
  /** What changes at once. */
  readonly changes: Attributes;
  /** Whom to ask for confirmation. */
  readonly verifications: readonly Verification[];
}

/**
 * Divides changes into what happens now and what waits for its owner. An address waits in a pool with
 * AttributesRequireVerificationBeforeUpdate, unless its flag comes along as true ("To skip the
 * verification message …", API reference of AdminUpdateUserAttributes).
 */
export function divide(
  pool: Pick<PoolSettings, 'autoVerified' | 'verifiedBeforeUpdate'>,
  attributes: Attributes,
  changes: Attributes,
): Division {
  const now = new Map(changes);
  const verifications: Verification[] = [];
  for (const [address, medium] of Object.entries(MEDIUM_OF)) {
    const destination = changes.get(address);
    const skipped = isTrue(changes.get(`${address}_verified`));
    if (!destination || destination === attributes.get(address) || skipped) continue;
    if (pool.verifiedBeforeUpdate.includes(address)) {
      now.delete(address);
      verifications.push({ medium, destination });
    } else if (pool.autoVerified.includes(address)) {
      verifications.push({ medium, destination });
    }
  }
  return { changes: now, verifications };
}
