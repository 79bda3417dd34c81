// Creates to try under faults.
import { listed } from '../../support/attributes';
import { AMONG_ALIASES, BY_EMAIL, type Scenario, scenario, user } from './scenario';

const EMAIL = { email: 'ada@example.com' };

export const CREATES: readonly Scenario[] = [
  scenario({
    title: 'a create of nothing but a name',
    action: 'CREATE',
    template: { Username: 'ada' },
    end: user(),
  }),
  scenario({
    title: 'a create of a disabled user with attributes, groups and a password',
    action: 'CREATE',
    ...AMONG_ALIASES,
    template: {
      Username: 'ada',
      UserAttributes: listed({ ...EMAIL, name: 'Ada' }),
      Groups: ['admins', 'staff'],
      Password: 'Correct-Horse-7',
      Enabled: false,
    },
    end: user({
      attributes: { ...EMAIL, name: 'Ada' },
      groups: ['admins', 'staff'],
      enabled: false,
      status: 'CONFIRMED',
      password: 'Correct-Horse-7',
    }),
  }),
  scenario({
    title: 'a create that invites somebody into groups',
    action: 'CREATE',
    template: {
      Username: 'ada',
      UserAttributes: listed(EMAIL),
      DesiredDeliveryMediums: ['EMAIL'],
      Groups: ['admins', 'staff'],
    },
    end: user({ attributes: EMAIL, groups: ['admins', 'staff'] }),
    mails: 1,
  }),
  scenario({
    title: 'a create without a name',
    action: 'CREATE',
    template: {
      UserAttributes: listed(EMAIL),
      DesiredDeliveryMediums: ['EMAIL'],
      Groups: ['admins'],
      Enabled: false,
    },
    end: user({ username: undefined, attributes: EMAIL, groups: ['admins'], enabled: false }),
    mails: 1,
  }),
  scenario({
    title: 'a create without a name, with a password that the pool remembers',
    action: 'CREATE',
    pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } },
    template: { Groups: ['admins'], Password: 'Correct-Horse-7', Enabled: false },
    end: user({
      username: undefined,
      groups: ['admins'],
      enabled: false,
      status: 'CONFIRMED',
      password: 'Correct-Horse-7',
    }),
  }),
  scenario({
    title: 'a create without a name in a pool that signs in by email',
    action: 'CREATE',
    ...BY_EMAIL,
    template: { UserAttributes: listed(EMAIL), Groups: ['admins'], Password: 'Correct-Horse-7' },
    end: user({
      username: undefined,
      attributes: EMAIL,
      groups: ['admins'],
      status: 'CONFIRMED',
      password: 'Correct-Horse-7',
    }),
  }),
  scenario({
    title: 'a create that may move an alias',
    action: 'CREATE',
    ...AMONG_ALIASES,
    template: {
      Username: 'ada',
      UserAttributes: listed({ ...EMAIL, email_verified: 'true' }),
      MessageAction: 'SUPPRESS',
      ForceAliasCreation: true,
      Groups: ['admins'],
    },
    end: user({ attributes: { ...EMAIL, email_verified: 'true' }, groups: ['admins'] }),
  }),
];
