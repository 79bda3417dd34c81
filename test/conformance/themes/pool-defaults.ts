// Behaviours of what a pool describes where nothing was said.
import type { Behaviour } from '../behaviour';
import { described } from '../forms/pools';

export const poolDefaults: readonly Behaviour[] = [
  described({
    behaviour: 'a pool without triggers shows an empty configuration of them',
    source: 'boto3#2516',
    moto: false,
    look: (pool) => pool.LambdaConfig,
    expected: {},
  }),
  described({
    behaviour: 'a pool sends mail by the service itself unless it says otherwise',
    source: 'API reference, EmailConfigurationType: EmailSendingAccount',
    moto: true,
    look: (pool) => pool.EmailConfiguration,
    expected: { EmailSendingAccount: 'COGNITO_DEFAULT' },
  }),
  described({
    behaviour: 'people may sign themselves up unless the pool says otherwise',
    source: 'API reference, AdminCreateUserConfigType',
    moto: true,
    look: (pool) => pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly,
    expected: false,
  }),
  described({
    behaviour: 'what is said of the creation of users keeps the defaults beside it',
    source: 'API reference, AdminCreateUserConfigType: UnusedAccountValidityDays',
    moto: false,
    made: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    look: (pool) => pool.AdminCreateUserConfig,
    expected: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
  }),
  described({
    behaviour: 'an address is verified by a code unless the pool says otherwise',
    source: 'API reference, VerificationMessageTemplateType: DefaultEmailOption',
    moto: true,
    look: (pool) => pool.VerificationMessageTemplate?.DefaultEmailOption,
    expected: 'CONFIRM_WITH_CODE',
  }),
  described({
    behaviour:
      'a pool is of the tier ESSENTIALS, signs in by password, has no second factor and no protection',
    source:
      'API reference, CreateUserPool: UserPoolTier, MfaConfiguration, DeletionProtection; SignInPolicyType',
    moto: false,
    look: (pool) => [
      pool.UserPoolTier,
      pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors,
      pool.MfaConfiguration,
      pool.DeletionProtection,
    ],
    expected: ['ESSENTIALS', ['PASSWORD'], 'OFF', 'INACTIVE'],
  }),
];
