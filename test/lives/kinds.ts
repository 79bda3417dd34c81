// The kinds of pools in which lives are led.
import type { CreateUserPoolCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import type { FlattenCase } from '../../local/cognito/state/service';

export interface Kind {
  readonly pool: Partial<CreateUserPoolCommandInput>;
  /** What a pool without case sensitivity hands back in lower case. */
  readonly flattenCase: FlattenCase;
  /** What can't be deleted. */
  readonly kept: readonly string[];
}

const ALIASES: Kind['pool'] = {
  AliasAttributes: ['email', 'preferred_username'],
  UsernameConfiguration: { CaseSensitive: false },
};
const VERIFYING: Kind['pool'] = {
  AutoVerifiedAttributes: ['email'],
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
};
const TIER: Kind['pool'] = {
  Schema: [
    { Name: 'tier', AttributeDataType: 'String', Mutable: true },
    { Name: 'badge', AttributeDataType: 'String', Mutable: false },
  ],
};

function kind(pool: Kind['pool'], partial: Partial<Kind> = {}): Kind {
  return { pool: { ...TIER, ...pool }, flattenCase: false, kept: ['custom:badge'], ...partial };
}

export const KINDS = {
  plain: kind({}),
  'with aliases': kind({ AliasAttributes: ['email', 'phone_number', 'preferred_username'] }),
  'with aliases of any case': kind(ALIASES),
  'with aliases of any case, usernames lowered': kind(ALIASES, { flattenCase: 'usernames' }),
  'with aliases of any case, all lowered': kind(ALIASES, { flattenCase: true }),
  'by email': kind({ UsernameAttributes: ['email'] }),
  'by email of any case, all lowered': kind(
    { UsernameAttributes: ['email'], UsernameConfiguration: { CaseSensitive: false } },
    { flattenCase: true },
  ),
  'by phone number': kind({ UsernameAttributes: ['phone_number'] }),
  'by both': kind({ UsernameAttributes: ['email', 'phone_number'] }),
  verifying: kind(VERIFYING),
  'verifying, with aliases': kind({ ...VERIFYING, ...ALIASES }),
  'with a required name': kind(
    { Schema: [...(TIER.Schema ?? []), { Name: 'name', Required: true, Mutable: true }] },
    { kept: ['custom:badge', 'name'] },
  ),
  'with a history': kind({
    Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } },
  }),
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS).filter((name): name is KindName => name in KINDS);
