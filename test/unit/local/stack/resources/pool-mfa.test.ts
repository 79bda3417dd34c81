import { declaresMfa, mfaSettingsOf } from '../../../../../local/stack/resources/pool-mfa';

describe('declaresMfa', () => {
  it('is so only for what no other operation takes', () => {
    expect(declaresMfa({ MfaConfiguration: 'ON', SmsAuthenticationMessage: '{####}' })).toBe(false);
    expect(declaresMfa({ EnabledMfas: [] })).toBe(true);
    expect(declaresMfa({ WebAuthnRelyingPartyID: 'example.com' })).toBe(true);
  });
});

describe('mfaSettingsOf', () => {
  const SmsConfiguration = { SnsCallerArn: 'arn' };
  it.each([
    [{}, {}],
    [
      { MfaConfiguration: 'ON', EnabledMfas: ['SMS_MFA'], SmsConfiguration },
      { MfaConfiguration: 'ON', SmsMfaConfiguration: { SmsConfiguration } },
    ],
    [
      { EnabledMfas: ['SOFTWARE_TOKEN_MFA'], SmsConfiguration },
      { SoftwareTokenMfaConfiguration: { Enabled: true } },
    ],
    [{ EnabledMfas: ['EMAIL_OTP'] }, { EmailMfaConfiguration: {} }],
    [{ EmailAuthenticationSubject: 'Code' }, { EmailMfaConfiguration: { Subject: 'Code' } }],
    [
      { WebAuthnRelyingPartyID: 'example.com', WebAuthnUserVerification: 'required' },
      {
        WebAuthnConfiguration: { RelyingPartyId: 'example.com', UserVerification: 'required' },
      },
    ],
  ])('makes of %j: %j', (properties, expected) => {
    expect(mfaSettingsOf(properties)).toEqual(expected);
  });
});
