import { event, output, type Theme, user } from './case';

export const loops: Theme = {
  name: 'users of a loop',
  cases: [
    {
      title: 'are as many as the list has names',
      args: ['cases/loops/users.yaml'],
      says: [
        event('CREATE_COMPLETE', 'Pilotdora'),
        user('dora'),
        user('emil'),
        user('finn'),
        user('gina'),
      ],
    },
    {
      title: 'are one where the parameter names one',
      args: ['cases/loops/users.yaml', '--parameters', 'Pilots=dora'],
      says: [event('CREATE_COMPLETE', 'Pilotdora'), user('dora')],
      never: [/emil/, /gina/],
    },
    {
      title: 'come from loops in loops, and from addresses',
      args: ['cases/loops/nested.yaml'],
      says: [
        event('CREATE_COMPLETE', 'ScoutInparis'),
        event('CREATE_COMPLETE', 'AgentInrome'),
        event('CREATE_COMPLETE', 'Clientaclientexample'),
        user('Agent.paris@agency.example'),
        user('b@client.example'),
        output('SubInparis'),
        output('SubInrome'),
        output('HowMany', '2 cities'),
      ],
    },
    {
      title: 'need the transform',
      args: ['cases/loops/without-transform.yaml'],
      ends: 'refused',
      says: [/Fn::ForEach/, 'AWS::LanguageExtensions'],
    },
    {
      title: 'are refused where a macro of somebody else would make them',
      args: ['cases/loops/own-macro.yaml'],
      ends: 'refused',
      says: ['AcmeTagEverything'],
    },
  ],
};
