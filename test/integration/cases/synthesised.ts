import { DRIFTED, event, MADE, standIns, type Theme, user } from './case';

const BOOTSTRAP = 'CDK bootstrap stack version 6 required';

export const synthesised: Theme = {
  name: 'a template as `cdk synth` writes it',
  cases: [
    {
      title: 'deploys with its bootstrap version, rule and metadata',
      args: ['cases/synthesised/Studio.template.json'],
      code: 0,
      says: [event('CREATE_COMPLETE', 'Painter'), user('painter'), standIns('CDKMetadata')],
      never: [DRIFTED, BOOTSTRAP],
    },
    {
      title: 'is refused by its own rule where the bootstrap is too old',
      args: [
        'cases/synthesised/Studio.template.json',
        '--secrets',
        'cases/synthesised/old-bootstrap.yaml',
      ],
      code: 1,
      says: [BOOTSTRAP],
      never: [MADE],
    },
    {
      title: 'has no stand-ins where they are refused',
      args: ['cases/synthesised/Studio.template.json', '--strict'],
      code: 1,
      says: ['AWS::CDK::Metadata'],
      never: [MADE],
    },
  ],
};
