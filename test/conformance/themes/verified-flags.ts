// Behaviours of verified flags when an address changes.
import { verified } from '../../support/attributes';
import { settings } from '../../support/cognito';
import { after, ann } from '../arrange/ann';
import type { Behaviour } from '../behaviour';

const EMAIL = verified('ann@example.com');
const CHANGED = verified('ann@example.net');
const CONFIRMED_FIRST = settings({
  AutoVerifiedAttributes: ['email'],
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
});

export const verifiedFlags: readonly Behaviour[] = [
  {
    behaviour: 'a changed address without its flag becomes unverified',
    source: 're:Post knowledge center, cognito-email-verified-attribute',
    moto: false,
    act: async (cognito) => after(await ann(cognito, EMAIL), { email: 'ann@example.net' }),
    expected: { email: 'ann@example.net', email_verified: 'false' },
  },
  {
    behaviour: 'an address that is written again unchanged stays verified',
    source: 're:Post knowledge center, cognito-email-verified-attribute',
    moto: true,
    act: async (cognito) => after(await ann(cognito, EMAIL), { email: EMAIL.email }),
    expected: EMAIL,
  },
  {
    behaviour: 'a changed address with its flag is verified',
    source: 'API reference, AdminUpdateUserAttributes',
    moto: true,
    act: async (cognito) => after(await ann(cognito, EMAIL), CHANGED),
    expected: CHANGED,
  },
  {
    behaviour: 'a changed phone number without its flag becomes unverified',
    source: 're:Post knowledge center, cognito-email-verified-attribute',
    moto: false,
    async act(cognito) {
      const phone = { phone_number: '+15555550100', phone_number_verified: 'true' };
      return after(await ann(cognito, phone), { phone_number: '+15555550101' });
    },
    expected: { phone_number: '+15555550101', phone_number_verified: 'false' },
  },
  {
    behaviour: 'an address that has to be confirmed before the update does not change yet',
    source: 'API reference, UserAttributeUpdateSettingsType',
    moto: false,
    async act(cognito) {
      return after(await ann(cognito, EMAIL, CONFIRMED_FIRST), {
        email: 'ann@example.net',
        name: 'Ann',
      });
    },
    expected: { ...EMAIL, name: 'Ann' },
  },
  {
    behaviour: 'with its flag it changes at once all the same',
    source: 'API reference, AdminUpdateUserAttributes: UserAttributes',
    moto: true,
    act: async (cognito) => after(await ann(cognito, EMAIL, CONFIRMED_FIRST), CHANGED),
    expected: CHANGED,
  },
];
