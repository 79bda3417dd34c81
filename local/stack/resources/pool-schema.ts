// The properties of AWS::Cognito::UserPool, as a registry schema.
import type { ResourceSchema } from '../schema/schema';
import { count, flag, list, map, oneOf, pointers, text } from './write-schema';

const VERSIONED = map({ LambdaArn: text, LambdaVersion: text });

/**
 * Names, nesting and scalar types are those of the schema that AWS publishes; lengths and further
 * limits are left to CreateUserPool, which knows them.
 */
export const POOL_SCHEMA: ResourceSchema = {
  primaryIdentifier: pointers('UserPoolId'),
  readOnlyProperties: pointers('Arn', 'ProviderName', 'ProviderURL', 'UserPoolId'),
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
    UserPoolAddOns: map({
      AdvancedSecurityAdditionalFlows: map({ CustomAuthMode: oneOf('AUDIT', 'ENFORCED') }),
      AdvancedSecurityMode: oneOf('OFF', 'AUDIT', 'ENFORCED'),
    }),
    LambdaConfig: map({
      CreateAuthChallenge: text,
      CustomEmailSender: VERSIONED,
      CustomMessage: text,
      CustomSMSSender: VERSIONED,
      DefineAuthChallenge: text,
      InboundFederation: VERSIONED,
      KMSKeyID: text,
      PostAuthentication: text,
      PostConfirmation: text,
      PreAuthentication: text,
      PreSignUp: text,
      PreTokenGeneration: text,
      PreTokenGenerationConfig: VERSIONED,
      UserMigration: text,
      VerifyAuthChallengeResponse: text,
    }),
    EnabledMfas: list(oneOf('SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP')),
    EmailAuthenticationMessage: text,
    EmailAuthenticationSubject: text,
    WebAuthnFactorConfiguration: oneOf('SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'),
    WebAuthnRelyingPartyID: text,
    WebAuthnUserVerification: oneOf('required', 'preferred'),
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
