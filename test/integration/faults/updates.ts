// Updates to try under faults.
import type { Properties } from '../../../local/invocation/events';
import { listed } from '../../support/attributes';
import { AMONG_ALIASES, type Scenario, scenario, user } from './scenario';

const EMAIL = { email: 'ada@example.com' };

function quiet(properties: Properties = {}): Properties {
  return { Username: 'ada', MessageAction: 'SUPPRESS', ...properties };
}

export const UPDATES: readonly Scenario[] = [
  scenario({
    title: 'an update of attributes',
    action: 'UPDATE',
    ...AMONG_ALIASES,
    previous: quiet({ UserAttributes: listed({ name: 'Ada' }) }),
    template: quiet({ UserAttributes: listed({ name: 'Ada Lovelace', nickname: 'countess' }) }),
    end: user({ attributes: { name: 'Ada Lovelace', nickname: 'countess' } }),
  }),
  scenario({
    title: 'an update that joins, leaves and disables',
    action: 'UPDATE',
    previous: quiet({ Groups: ['admins'] }),
    template: quiet({ Groups: ['staff', 'guests'], Enabled: false }),
    end: user({ groups: ['staff', 'guests'], enabled: false }),
  }),
  scenario({
    title: 'an update that joins, leaves, disables and sets a password that the pool remembers',
    action: 'UPDATE',
    ...AMONG_ALIASES,
    pool: {
      ...AMONG_ALIASES.pool,
      Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } },
    },
    previous: quiet({ Groups: ['admins'], Password: 'Correct-Horse-7' }),
    template: quiet({ Groups: ['staff'], Enabled: false, Password: 'Battery-Staple-8' }),
    end: user({
      groups: ['staff'],
      enabled: false,
      status: 'CONFIRMED',
      password: 'Battery-Staple-8',
    }),
  }),
  scenario({
    title: 'an update that invites again',
    action: 'UPDATE',
    previous: quiet({ UserAttributes: listed(EMAIL), DesiredDeliveryMediums: ['EMAIL'] }),
    template: {
      Username: 'ada',
      UserAttributes: listed({ ...EMAIL, name: 'Ada' }),
      DesiredDeliveryMediums: ['EMAIL'],
      MessageAction: 'RESEND',
      TemporaryPassword: 'Battery-Staple-8',
    },
    end: user({ attributes: { ...EMAIL, name: 'Ada' }, password: 'Battery-Staple-8' }),
    mails: 1,
  }),
  scenario({
    title: 'an update that enables again',
    action: 'UPDATE',
    previous: quiet({ Enabled: false, Groups: ['admins'] }),
    template: quiet({ Groups: ['admins', 'staff'] }),
    end: user({ groups: ['admins', 'staff'] }),
  }),
  scenario({
    title: 'an update of the temporary password',
    action: 'UPDATE',
    previous: quiet({ TemporaryPassword: 'Correct-Horse-7' }),
    template: quiet({ TemporaryPassword: 'Battery-Staple-8' }),
    end: user({ password: 'Battery-Staple-8' }),
  }),
  scenario({
    title: 'an update that no longer declares an attribute',
    action: 'UPDATE',
    previous: quiet({ UserAttributes: listed({ ...EMAIL, name: 'Ada', nickname: 'countess' }) }),
    template: quiet({ UserAttributes: listed({ ...EMAIL, name: 'Ada' }) }),
    end: user({ attributes: { ...EMAIL, name: 'Ada' } }),
  }),
  scenario({
    title: 'an update to a verified alias',
    action: 'UPDATE',
    ...AMONG_ALIASES,
    previous: quiet({ UserAttributes: listed({ ...EMAIL, email_verified: 'true' }) }),
    template: quiet({
      UserAttributes: listed({ email: 'new@example.com', email_verified: 'true' }),
    }),
    end: user({ attributes: { email: 'new@example.com', email_verified: 'true' } }),
  }),
];
