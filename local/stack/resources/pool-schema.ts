// The properties of AWS::Cognito::UserPool that CreateUserPool takes, as a registry schema.
import type { ResourceSchema, Schema } from '../schema/schema';

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const count: Schema = { type: 'integer' };

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function map(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties };
}

function oneOf(...values: string[]): Schema {
  return { type: 'string', enum: values };
}

/**
 * Names, nesting and scalar types are those of AWS's documentation (aws-resource-cognito-userpool);
 * lengths and further limits are left to CreateUserPool, which knows them.
 */
export const POOL_SCHEMA: ResourceSchema = {
  primaryIdentifier: ['/properties/UserPoolId'],
  readOnlyProperties: ['Arn', 'ProviderName', 'ProviderURL', 'UserPoolId'].map(
    (name) => `/properties/${name}`,
  ),
  properties: {
    Arn: text,
    ProviderName: text,
    ProviderURL: text,
    UserPoolId: text,
    UserPoolName: text,
    AliasAttributes: list(oneOf('email', 'phone_number', 'preferred_username')),
    UsernameAttributes: list(oneOf('email', 'phone_number')),
    UsernameConfiguration: map({ CaseSensitive: flag }),
    AutoVerifiedAttributes: list(oneOf('email', 'phone_number')),
    UserAttributeUpdateSettings: map({ AttributesRequireVerificationBeforeUpdate: list(text) }),
    Policies: map({
      PasswordPolicy: map({
        MinimumLength: count,
        PasswordHistorySize: count,
        RequireLowercase: flag,
        RequireNumbers: flag,
        RequireSymbols: flag,
        RequireUppercase: flag,
        TemporaryPasswordValidityDays: count,
      }),
      SignInPolicy: map({ AllowedFirstAuthFactors: list(text) }),
    }),
    Schema: list(
      map({
        Name: text,
        AttributeDataType: oneOf('String', 'Number', 'DateTime', 'Boolean'),
        DeveloperOnlyAttribute: flag,
        Mutable: flag,
        Required: flag,
        NumberAttributeConstraints: map({ MinValue: text, MaxValue: text }),
        StringAttributeConstraints: map({ MinLength: text, MaxLength: text }),
      }),
    ),
    AdminCreateUserConfig: map({
      AllowAdminCreateUserOnly: flag,
      InviteMessageTemplate: map({ EmailMessage: text, EmailSubject: text, SMSMessage: text }),
      UnusedAccountValidityDays: count,
    }),
    AccountRecoverySetting: map({
      RecoveryMechanisms: list(map({ Name: text, Priority: count })),
    }),
    DeletionProtection: oneOf('ACTIVE', 'INACTIVE'),
    MfaConfiguration: oneOf('OFF', 'ON', 'OPTIONAL'),
    DeviceConfiguration: map({
      ChallengeRequiredOnNewDevice: flag,
      DeviceOnlyRememberedOnUserPrompt: flag,
    }),
    EmailConfiguration: map({
      ConfigurationSet: text,
      EmailSendingAccount: oneOf('COGNITO_DEFAULT', 'DEVELOPER'),
      From: text,
      ReplyToEmailAddress: text,
      SourceArn: text,
    }),
    SmsConfiguration: map({ ExternalId: text, SnsCallerArn: text, SnsRegion: text }),
    UserPoolAddOns: map({ AdvancedSecurityMode: oneOf('OFF', 'AUDIT', 'ENFORCED') }),
    EmailVerificationMessage: text,
    EmailVerificationSubject: text,
    SmsAuthenticationMessage: text,
    SmsVerificationMessage: text,
    VerificationMessageTemplate: map({
      DefaultEmailOption: oneOf('CONFIRM_WITH_CODE', 'CONFIRM_WITH_LINK'),
      EmailMessage: text,
      EmailMessageByLink: text,
      EmailSubject: text,
      EmailSubjectByLink: text,
      SmsMessage: text,
    }),
    UserPoolTier: oneOf('LITE', 'ESSENTIALS', 'PLUS'),
    UserPoolTags: { type: 'object', patternProperties: { '.': text } },
  },
};
