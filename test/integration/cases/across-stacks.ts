import { type Case, event, output, type Theme, user } from './case';

export const acrossStacks: Theme = {
  name: 'a user in the pool of another stack',
  cases: [
    {
      title: 'says which export is missing and how to give it',
      args: ['cases/across-stacks/captain.yaml'],
      ends: 'refused',
      says: [/^cases\/across-stacks\/captain\.yaml:9: .*quay-harbour-pool.*--export.*--with/m],
    },
    {
      title: 'takes the value that is given',
      args: ['cases/across-stacks/pilot.yaml', '--export', 'quay-harbour-pool=us-east-1_Harbour1'],
      says: [
        'An empty user pool stands in for us-east-1_Harbour1',
        /^ +us-east-1_Harbour1\|pilot-harbour$/m,
        output('PilotPool', 'us-east-1_Harbour1'),
      ],
    },
    {
      title: 'is refused with a verified flag but no address, the value given or not',
      args: [
        'cases/across-stacks/captain.yaml',
        '--export',
        'quay-harbour-pool=us-east-1_Harbour1',
      ],
      ends: 'failed',
      says: ['stands in for us-east-1_Harbour1', /Captain: .*email/],
      never: [/no export/i],
    },
    {
      title: 'is refused for the same reason in the pool of a stack beside it',
      args: ['cases/across-stacks/captain.yaml', '--with', 'cases/across-stacks/harbour.yaml'],
      ends: 'failed',
      says: [/Captain: .*email/],
      never: [event('CREATE_COMPLETE', 'Captain')],
    },
    ...[
      ['address', 'email'],
      ['number', 'phone_number'],
    ].map(
      ([what, attribute]): Case => ({
        title: `is refused in its own stack with a verified ${what} that is not there`,
        args: [`cases/across-stacks/verified-${what}.yaml`],
        ends: 'failed',
        says: [new RegExp(`Captain: .*${attribute}`, 'i'), /Invalid(Request|Parameter)/],
        never: [event('CREATE_COMPLETE', 'Captain')],
      }),
    ),
    {
      title: 'is made where the stack beside it exports the pool, which comes first and goes last',
      args: ['cases/across-stacks/pilot.yaml', '--with', 'cases/across-stacks/harbour.yaml'],
      says: [
        user('pilot-harbour'),
        output('PilotSub'),
        /CREATE_COMPLETE.*::Stack +harbour$[\s\S]*CREATE_COMPLETE.*::Stack +pilot$/m,
        /DELETE_COMPLETE.*::Stack +pilot$[\s\S]*DELETE_COMPLETE.*::Stack +harbour$/m,
        // The one warning is all of the error output, which comes last.
        /\n\ncases\/across-stacks\/pilot\.yaml:5: AWS::Cognito::UserPoolUser is .*\n$/,
      ],
    },
    {
      title: 'finds the export whose name a parameter makes',
      args: [
        'cases/across-stacks/pilot.yaml',
        '--with',
        'cases/across-stacks/harbour.yaml',
        '--parameters',
        'Port=east',
      ],
      says: [user('pilot-east')],
    },
  ],
};
