import { event, output, standIns, type Theme, user } from './case';

export const types: Theme = {
  name: 'a resource type',
  cases: [
    {
      title: 'of an own name is ours by its properties',
      args: ['cases/types/own-name.yaml'],
      says: [user('smith'), output('SmithSub')],
      never: [/stand-in/i],
    },
    {
      title: 'of an own name is a stand-in with a warning where a property is foreign',
      args: ['cases/types/foreign-property.yaml'],
      says: [
        /^cases\/types\/foreign-property\.yaml:4: .* no Colour: .*--type-name .*Badge$/m,
        standIns('Badge'),
      ],
      never: [user('smith')],
    },
    {
      title: 'is ours where the command says so, and its foreign property a mistake',
      args: ['cases/types/foreign-property.yaml', '--type-name', 'Acme::Identity::Badge'],
      ends: 'refused',
      says: [/Badge: .*Colour/],
    },
    {
      title: 'that is ours has no property that it does not know',
      args: ['cases/types/unknown-property.yaml'],
      ends: 'refused',
      says: [/Smith: .*UserName\b/],
    },
    {
      title: 'that puts users in groups may come after them, and is no user itself',
      args: ['cases/types/attached.yaml'],
      says: [event('CREATE_COMPLETE', 'SmithMasters'), user('smith')],
      never: ['LIST failed'],
    },
    {
      title: 'that nobody here has is a stand-in whose values others can take',
      args: ['cases/types/stand-ins.yaml'],
      says: [
        event('CREATE_COMPLETE', 'Ledger'),
        event('DELETE_COMPLETE', 'Ledger'),
        user('smith'),
        output('LedgerArn'),
        standIns('Ledger', 'Archive', 'Seal'),
      ],
    },
    {
      title: 'that nobody here has is refused by --strict',
      args: ['cases/types/stand-ins.yaml', '--strict'],
      ends: 'refused',
      says: [
        /stand-ins\.yaml:5: .*AWS::DynamoDB::Table/,
        'AWS::CloudFormation::Stack',
        'Custom::Seal',
      ],
    },
  ],
};
