// Addresses that an update would not change, or would take from somebody.
import { type Claim, canBeUsername } from '../aliases';
import { Failure } from '../failure';

/**
 * InvalidRequest where the pool keeps the old address until the owner confirms the new one
 * (API reference, AttributesRequireVerificationBeforeUpdate): the stack would wait in vain.
 */
export function refuseWaiting(changing: readonly string[], waiting: readonly string[]): void {
  const addresses = changing.filter((name) => waiting.includes(name));
  if (addresses.length === 0) return;
  throw new Failure(
    'InvalidRequest',
    `This user pool does not change ${addresses.join(' or ')} until its owner confirms it: declare ` +
      `${flagsOf(addresses)} to change it now. Nothing was written. Where this is a rollback, continue ` +
      'it with ContinueUpdateRollback and this resource among ResourcesToSkip.',
  );
}

/** InvalidRequest where nobody can be asked who has the address. */
export function refuseUnaskable({ attribute, value }: Claim): void {
  if (canBeUsername(value)) return;
  throw new Failure(
    'InvalidRequest',
    `People sign in to this user pool by ${attribute}: give one of at most 128 characters, without spaces.`,
  );
}

/** The refusal of an address that another user signs in with. */
export function takenAddress({ attribute }: Claim): Failure {
  return new Failure(
    'InvalidRequest',
    `Another user signs in with this ${attribute}. Choose another one, or move it here with ` +
      'ForceAliasCreation: true.',
  );
}

/** The failure of an update whose values the service has not taken on in time. */
export function notSettled(names: readonly string[]): Failure {
  const addresses = names.filter((name) => name === 'email' || name === 'phone_number');
  const advice = addresses.length
    ? ` The user pool may wait for the owner to confirm it: declare ${flagsOf(addresses)} to change it now.`
    : '';
  return new Failure('NotStabilized', `Not changed by the service: ${names.join(', ')}.${advice}`);
}

function flagsOf(addresses: readonly string[]): string {
  return addresses.map((name) => `${name}_verified: "true"`).join(' and ');
}
