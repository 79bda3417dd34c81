import { event, standIns, type Theme, user } from './case';

const BOOTSTRAP = 'CDK bootstrap stack version 6 required';

export const synthesised: Theme = {
  name: 'a template as `cdk synth` writes it',
  cases: [
    {
      title: 'deploys with its bootstrap version, rule and metadata',
      args: ['cases/synthesised/Studio.template.json'],
      says: [event('CREATE_COMPLETE', 'Painter'), user('painter'), standIns('CDKMetadata')],
      never: [BOOTSTRAP],
    },
    {
      title: 'is refused by its own rule where the bootstrap is too old',
      args: [
        'cases/synthesised/Studio.template.json',
        '--secrets',
        'cases/synthesised/old-bootstrap.yaml',
      ],
      ends: 'refused',
      says: [BOOTSTRAP],
    },
  ],
};
