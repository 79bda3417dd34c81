// Which settings of a pool exclude or ask for each other.
import { invalidParameter } from '../validation/errors';
import type { PoolRequest } from './pool-description';

const CONFLICTS: ReadonlyArray<{
  found(request: PoolRequest): boolean;
  message: string;
}> = [
  {
    // API reference of CreateUserPool.
    found: (request) =>
      Boolean(request.AliasAttributes?.length && request.UsernameAttributes?.length),
    message: 'Only one of the aliasAttributes or usernameAttributes can be set in a user pool.',
  },
  {
    // aws-nuke#477 quotes the message.
    found: ({ AutoVerifiedAttributes = [], UserAttributeUpdateSettings: settings }) =>
      (settings?.AttributesRequireVerificationBeforeUpdate ?? []).some(
        (address) => !AutoVerifiedAttributes.includes(address),
      ),
    message:
      'All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
  },
];

/** Throws InvalidParameterException for settings that do not go together. */
export function checkSettings(request: PoolRequest): void {
  const conflict = CONFLICTS.find(({ found }) => found(request));
  if (conflict) throw invalidParameter(conflict.message);
}
