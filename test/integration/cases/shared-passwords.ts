import { DRIFTED, event, MADE, output, type Theme, user } from './case';

const VALUES = ['--secrets', 'cases/shared-password/values.yaml'];
const PASSWORD = 'crewSharesThis1';

export const sharedPasswords: Theme = {
  name: 'a password from Parameter Store',
  cases: [
    {
      title: 'comes by a parameter, and is not shown',
      args: ['cases/shared-password/parameter.yaml', ...VALUES],
      code: 0,
      says: [event('CREATE_COMPLETE', 'CrewC'), user('d@crew.example')],
      never: [PASSWORD, DRIFTED],
    },
    {
      title: 'comes by a reference, and is not shown',
      args: ['cases/shared-password/reference.yaml', ...VALUES],
      code: 0,
      says: [user('c@crew.example'), output('Status', 'CONFIRMED')],
      never: [PASSWORD, DRIFTED],
    },
    {
      title: 'is refused as too weak without being shown',
      args: ['cases/shared-password/weak.yaml', ...VALUES],
      code: 1,
      says: [/CrewC: .*password/i, /symbol|too weak|policy/i],
      never: [PASSWORD, event('CREATE_COMPLETE', 'CrewC')],
    },
    {
      title: 'is named where nobody gave it',
      args: ['cases/shared-password/parameter.yaml'],
      code: 1,
      says: ['/stage/crew/password', '--secrets'],
      never: [MADE],
    },
    {
      title: 'may stand beside lists',
      args: ['cases/shared-password/lists.yaml', ...VALUES],
      code: 0,
      says: [user('hal'), output('All', 'gus+hal'), output('Places', 'pit+bridge')],
      never: [DRIFTED],
    },
  ],
};
