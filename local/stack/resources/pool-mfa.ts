// The settings of a pool that SetUserPoolMfaConfig takes, and no other operation.
import type { SetUserPoolMfaConfigCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../../invocation/events';

const NAMES = [
  'EmailAuthenticationMessage',
  'EmailAuthenticationSubject',
  'EnabledMfas',
  'WebAuthnFactorConfiguration',
  'WebAuthnRelyingPartyID',
  'WebAuthnUserVerification',
];

type MfaSettings = Omit<SetUserPoolMfaConfigCommandInput, 'UserPoolId'>;

/** Whether the template says anything that takes this operation. */
export function declaresMfa(properties: Properties): boolean {
  return NAMES.some((name) => properties[name] !== undefined);
}

/** The input of SetUserPoolMfaConfig, but for the pool. */
export function mfaSettingsOf(properties: Properties): MfaSettings {
  const enabled = Array.isArray(properties.EnabledMfas) ? properties.EnabledMfas : [];
  const sms = {
    SmsAuthenticationMessage: properties.SmsAuthenticationMessage,
    SmsConfiguration: properties.SmsConfiguration,
  };
  const email = present({
    Message: properties.EmailAuthenticationMessage,
    Subject: properties.EmailAuthenticationSubject,
  });
  const webAuthn = present({
    FactorConfiguration: properties.WebAuthnFactorConfiguration,
    RelyingPartyId: properties.WebAuthnRelyingPartyID,
    UserVerification: properties.WebAuthnUserVerification,
  });
  // Checked against POOL_SCHEMA, which has the API's own types.
  return {
    ...present({ MfaConfiguration: properties.MfaConfiguration }),
    ...(enabled.includes('SMS_MFA') && { SmsMfaConfiguration: present(sms) }),
    ...(enabled.includes('SOFTWARE_TOKEN_MFA') && {
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
    ...((enabled.includes('EMAIL_OTP') || Object.keys(email).length > 0) && {
      EmailMfaConfiguration: email,
    }),
    ...(Object.keys(webAuthn).length > 0 && { WebAuthnConfiguration: webAuthn }),
  };
}

function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
