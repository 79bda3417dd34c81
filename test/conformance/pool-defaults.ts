// Behaviours of what a pool describes where nothing was said.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import { createPool, settings } from '../support/cognito';
import type { Behaviour } from './behaviour';

function described(
  behaviour: string,
  source: string,
  moto: boolean,
  look: (pool: UserPoolType) => unknown,
  expected: unknown,
  request = settings({}),
): Behaviour {
  return {
    behaviour,
    source,
    moto,
    async act(cognito) {
      const { id } = await createPool(cognito, request);
      const { UserPool } = await cognito.describeUserPool({ UserPoolId: id });
      return look(UserPool ?? {});
    },
    expected,
  };
}

export const poolDefaults: readonly Behaviour[] = [
  described(
    'a pool without triggers shows an empty configuration of them',
    'boto3#2516',
    false,
    (pool) => pool.LambdaConfig,
    {},
  ),
  described(
    'a pool sends mail by the service itself unless it says otherwise',
    'API reference, EmailConfigurationType: EmailSendingAccount',
    true,
    (pool) => pool.EmailConfiguration,
    { EmailSendingAccount: 'COGNITO_DEFAULT' },
  ),
  described(
    'people may sign themselves up unless the pool says otherwise',
    'API reference, AdminCreateUserConfigType',
    true,
    (pool) => pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly,
    false,
  ),
  described(
    'what is said of the creation of users keeps the defaults beside it',
    'API reference, AdminCreateUserConfigType: UnusedAccountValidityDays',
    false,
    (pool) => pool.AdminCreateUserConfig,
    { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
    settings({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } }),
  ),
  described(
    'an address is verified by a code unless the pool says otherwise',
    'API reference, VerificationMessageTemplateType: DefaultEmailOption',
    true,
    (pool) => pool.VerificationMessageTemplate?.DefaultEmailOption,
    'CONFIRM_WITH_CODE',
  ),
  described(
    'a pool is of the tier ESSENTIALS, signs in by password, has no second factor and no protection',
    'API reference, CreateUserPool: UserPoolTier, MfaConfiguration, DeletionProtection; SignInPolicyType',
    false,
    (pool) => [
      pool.UserPoolTier,
      pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors,
      pool.MfaConfiguration,
      pool.DeletionProtection,
    ],
    ['ESSENTIALS', ['PASSWORD'], 'OFF', 'INACTIVE'],
  ),
];
