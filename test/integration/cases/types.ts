import { DRIFTED, event, MADE, onOneLine, output, standIns, type Theme, user } from './case';

export const types: Theme = {
  name: 'a resource type',
  cases: [
    {
      title: 'of an own name is ours by its properties',
      args: ['cases/types/own-name.yaml'],
      code: 0,
      says: [user('smith'), output('SmithSub')],
      never: [DRIFTED, /stand-in/i],
    },
    {
      title: 'of an own name is a stand-in with a warning where a property is foreign',
      args: ['cases/types/foreign-property.yaml'],
      code: 0,
      says: [onOneLine(/Colour/, /--type-name/), standIns('Badge')],
      never: [user('smith')],
    },
    {
      title: 'is ours where the command says so, and its foreign property a mistake',
      args: ['cases/types/foreign-property.yaml', '--type-name', 'Acme::Identity::Badge'],
      code: 1,
      says: [/Badge: .*Colour/],
      never: [MADE],
    },
    {
      title: 'that is ours has no property that it does not know',
      args: ['cases/types/unknown-property.yaml'],
      code: 1,
      says: [/Smith: .*UserName\b/],
      never: [MADE],
    },
    {
      title: 'that puts users in groups may come after them, and is no user itself',
      args: ['cases/types/attached.yaml'],
      code: 0,
      says: [event('CREATE_COMPLETE', 'SmithMasters'), user('smith')],
      never: [DRIFTED, 'LIST failed'],
    },
    {
      title: 'that nobody here has is a stand-in whose values others can take',
      args: ['cases/types/stand-ins.yaml'],
      code: 0,
      says: [
        event('CREATE_COMPLETE', 'Ledger'),
        event('DELETE_COMPLETE', 'Ledger'),
        user('smith'),
        output('LedgerArn'),
        standIns('Ledger', 'Archive', 'Seal'),
      ],
      never: [DRIFTED],
    },
    {
      title: 'that nobody here has is refused by --strict',
      args: ['cases/types/stand-ins.yaml', '--strict'],
      code: 1,
      says: ['AWS::DynamoDB::Table', 'AWS::CloudFormation::Stack', 'Custom::Seal'],
      never: [MADE],
    },
  ],
};
