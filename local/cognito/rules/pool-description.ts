// What DescribeUserPool says of the settings of a pool: those that a request gave, and the defaults.
import type {
  CreateUserPoolRequest,
  UpdateUserPoolRequest,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { passwordPolicy } from './password';

/** The settings that both requests have; an update sets back to its default what it leaves out. */
export type PoolRequest = Omit<
  CreateUserPoolRequest & UpdateUserPoolRequest,
  'UserPoolId' | 'PoolName'
>;

/**
 * The settings as a pool describes them. Defaults: API reference, CreateUserPool (MfaConfiguration,
 * DeletionProtection, UserPoolTier), AdminCreateUserConfigType, EmailConfigurationType ("COGNITO_DEFAULT" is
 * the default option), VerificationMessageTemplateType; the empty LambdaConfig is in every answer
 * (boto3#2516).
 */
export function described(request: PoolRequest): UserPoolType {
  const { Schema: _schema, ...given } = request;
  return {
    MfaConfiguration: 'OFF',
    DeletionProtection: 'INACTIVE',
    UserPoolTier: 'ESSENTIALS',
    LambdaConfig: {},
    UserPoolTags: {},
    ...given,
    Policies: {
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
      ...given.Policies,
      PasswordPolicy: passwordPolicy(given.Policies?.PasswordPolicy),
    },
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: false,
      UnusedAccountValidityDays: 7,
      ...given.AdminCreateUserConfig,
    },
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...given.EmailConfiguration },
    VerificationMessageTemplate: {
      DefaultEmailOption: 'CONFIRM_WITH_CODE',
      ...given.VerificationMessageTemplate,
    },
  };
}
