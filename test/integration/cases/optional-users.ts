import { DRIFTED, event, MADE, output, type Theme, user } from './case';

const NOBODY = [/\bCurator\b/, output('CuratorName'), DRIFTED];

export const optionalUsers: Theme = {
  name: 'a user who is optional',
  cases: [
    {
      title: 'is made where there is an address, beside a SAM transform',
      args: at('serverless', 'CuratorEmail=curator@gallery.example'),
      code: 0,
      says: [event('CREATE_COMPLETE', 'Curator'), output('CuratorName'), output('VisitorsId')],
      never: [DRIFTED],
    },
    {
      title: 'is left out without one, and so is the output',
      args: at('serverless', 'CuratorEmail='),
      code: 0,
      says: [event('CREATE_COMPLETE', 'Visitors'), output('VisitorsId')],
      never: NOBODY,
    },
    {
      title: 'is made without a transform',
      args: at('condition', 'CuratorEmail=curator@gallery.example'),
      code: 0,
      says: [event('CREATE_COMPLETE', 'Curator'), user('curator@gallery.example')],
    },
    {
      title: 'is left out by the default of the parameter',
      args: ['cases/optional-user/condition.yaml'],
      code: 0,
      says: [event('CREATE_COMPLETE', 'Visitors')],
      never: NOBODY,
    },
    {
      title: 'is always made without a condition',
      args: at('always', 'CuratorEmail=curator@gallery.example'),
      code: 0,
      says: [event('CREATE_COMPLETE', 'Curator'), output('CuratorName')],
    },
    {
      title: 'takes what depends on it along no further than its condition',
      args: at('parts', 'Stage=live'),
      code: 0,
      says: [
        user('porter'),
        event('CREATE_COMPLETE', 'Porters'),
        output('Where', 'the real hotel'),
      ],
      never: [/\bGuest\b/, DRIFTED],
    },
    {
      title: 'has properties that are optional too',
      args: at('parts', 'Phone=+15555550111'),
      code: 0,
      says: [user('test-porter'), user('guest'), output('Guest'), output('Where', 'the model')],
      never: [DRIFTED],
    },
    {
      title: 'needs a value that its parameter allows',
      args: at('parts', 'Stage=elsewhere'),
      code: 1,
      says: [/Stage.*(elsewhere|test, live)/],
      never: [MADE],
    },
  ],
};

function at(template: string, ...parameters: string[]): string[] {
  return [`cases/optional-user/${template}.yaml`, '--parameters', ...parameters];
}
