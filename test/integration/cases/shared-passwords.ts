import { event, output, type Theme, user } from './case';

const VALUES = ['--secrets', 'cases/shared-password/values.yaml'];
const PASSWORD = 'crewSharesThis1';

export const sharedPasswords: Theme = {
  name: 'a password from Parameter Store',
  cases: [
    {
      title: 'comes by a parameter, and is not shown',
      args: ['cases/shared-password/parameter.yaml', ...VALUES],
      says: [event('CREATE_COMPLETE', 'CrewC'), user('d@crew.example')],
      never: [PASSWORD],
    },
    {
      title: 'comes by a reference, and is not shown',
      args: ['cases/shared-password/reference.yaml', ...VALUES],
      says: [user('c@crew.example'), output('Status', 'CONFIRMED')],
      never: [PASSWORD],
    },
    {
      title: 'is refused as too weak without being shown',
      args: ['cases/shared-password/weak.yaml', ...VALUES],
      ends: 'failed',
      says: [/CrewC: .*password/i, /symbol|too weak|policy/i],
      never: [PASSWORD, event('CREATE_COMPLETE', 'CrewC')],
    },
    {
      title: 'is named where nobody gave it',
      args: ['cases/shared-password/parameter.yaml'],
      ends: 'refused',
      says: ['/stage/crew/password', '--secrets'],
    },
    {
      title: 'may stand beside lists',
      args: ['cases/shared-password/lists.yaml', ...VALUES],
      says: [user('hal'), output('All', 'gus+hal'), output('Places', 'pit+bridge')],
    },
  ],
};
