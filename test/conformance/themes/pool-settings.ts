// Behaviours of settings that a pool can not have.
import type { Behaviour } from '../behaviour';
import { refusedPool } from '../forms/pools';

export const poolSettings: readonly Behaviour[] = [
  refusedPool(
    'a pool has aliases or addresses to sign in by, not both',
    { AliasAttributes: ['email'], UsernameAttributes: ['email'] },
    'API reference, CreateUserPool',
    false,
  ),
  refusedPool(
    'an address that is to be confirmed before an update has to be one that is verified at all',
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    'aws-nuke#477',
    false,
  ),
  refusedPool(
    'a custom attribute can not be required',
    { Schema: [{ Name: 'team', AttributeDataType: 'String', Required: true }] },
    'terraform-provider-aws#18430',
    true,
  ),
  refusedPool('a custom attribute needs a type', { Schema: [{ Name: 'team' }] }, 'moto#4493', true),
  refusedPool(
    'a standard attribute keeps its type',
    { Schema: [{ Name: 'email', AttributeDataType: 'Number' }] },
    'moto#4493',
    true,
  ),
];
