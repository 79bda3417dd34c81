// Reads, deletes and lists to try under faults.
import { listed } from '../../support/attributes';
import { AMONG_ALIASES, BY_EMAIL, type Scenario, scenario, user } from './scenario';

const ADA = {
  template: {
    Username: 'ada',
    MessageAction: 'SUPPRESS',
    UserAttributes: listed({ name: 'Ada' }),
    Groups: ['admins'],
  },
  end: user({ attributes: { name: 'Ada' }, groups: ['admins'] }),
};

// The pool has to be asked whether it is the name that was asked for, or an alias of somebody else.
const CASELESS = {
  pool: {
    AliasAttributes: ['preferred_username' as const],
    UsernameConfiguration: { CaseSensitive: false },
  },
  previous: {
    Username: 'ada',
    MessageAction: 'SUPPRESS',
    UserAttributes: listed({ preferred_username: 'Ada' }),
  },
  template: { Username: 'Ada' },
  end: user({ attributes: { preferred_username: 'Ada' } }),
};

export const OTHERS: readonly Scenario[] = [
  scenario({ title: 'a read', action: 'READ', ...AMONG_ALIASES, ...ADA }),
  scenario({ title: 'a delete', action: 'DELETE', ...ADA, end: undefined }),
  scenario({
    title: 'a delete where a stranger answers to the name',
    action: 'DELETE',
    ...AMONG_ALIASES,
    ...ADA,
    end: undefined,
  }),
  ...(['READ', 'DELETE'] as const).map((action) =>
    scenario({
      title: `a ${action.toLowerCase()} of a name in another letter case`,
      action,
      ...CASELESS,
      end: action === 'READ' ? CASELESS.end : undefined,
    }),
  ),
  scenario({
    title: 'a list',
    action: 'LIST',
    ...BY_EMAIL,
    template: { Username: 'ada@example.com', MessageAction: 'SUPPRESS' },
    end: user({ username: undefined, attributes: { email: 'ada@example.com' } }),
    listed: ['ada@example.com', 'stranger@example.com'],
  }),
];
