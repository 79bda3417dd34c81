import { event, output, type Theme, user } from './case';

const NOBODY = [/\bCurator\b/, output('CuratorName')];

export const optionalUsers: Theme = {
  name: 'a user who is optional',
  cases: [
    {
      title: 'is made where there is an address, beside a SAM transform',
      args: at('serverless', 'CuratorEmail=curator@gallery.example'),
      says: [event('CREATE_COMPLETE', 'Curator'), output('CuratorName'), output('VisitorsId')],
    },
    {
      title: 'is left out without one, and so is the output',
      args: at('serverless', 'CuratorEmail='),
      says: [event('CREATE_COMPLETE', 'Visitors'), output('VisitorsId')],
      never: NOBODY,
    },
    {
      title: 'is made without a transform',
      args: at('condition', 'CuratorEmail=curator@gallery.example'),
      says: [event('CREATE_COMPLETE', 'Curator'), user('curator@gallery.example')],
    },
    {
      title: 'is left out by the default of the parameter',
      args: ['cases/optional-user/condition.yaml'],
      says: [event('CREATE_COMPLETE', 'Visitors')],
      never: NOBODY,
    },
    {
      title: 'is always made without a condition',
      args: at('always', 'CuratorEmail=curator@gallery.example'),
      says: [event('CREATE_COMPLETE', 'Curator'), output('CuratorName')],
    },
    {
      title: 'takes what depends on it along no further than its condition',
      args: at('parts', 'Stage=live'),
      says: [
        user('porter'),
        event('CREATE_COMPLETE', 'Porters'),
        output('Where', 'the real hotel'),
      ],
      never: [/\bGuest\b/],
    },
    {
      title: 'has properties that are optional too',
      args: at('parts', 'Phone=+15555550111'),
      says: [user('test-porter'), user('guest'), output('Guest'), output('Where', 'the model')],
    },
    {
      title: 'needs a value that its parameter allows',
      args: at('parts', 'Stage=elsewhere'),
      ends: 'refused',
      says: [/Stage.*(elsewhere|test, live)/],
    },
  ],
};

function at(template: string, ...parameters: string[]): string[] {
  return [`cases/optional-user/${template}.yaml`, '--parameters', ...parameters];
}
