import { event, sameUser, type Theme, user } from './case';

const at = (name: string) => `cases/adopting/${name}.yaml`;

export const adopting: Theme = {
  name: 'a user who was left behind',
  cases: [
    {
      title: 'comes back by sub, and takes another address then',
      args: [at('by-name'), at('gone'), at('by-sub'), '--import', 'Baker', at('moved')],
      says: [
        event('DELETE_SKIPPED', 'Baker'),
        event('IMPORT_COMPLETE', 'Baker'),
        // After the import, and after the update.
        /(Baker is the same user[\s\S]*){2}/,
        /\bBaker +IN_SYNC$/m,
        user('master-baker@shop.example'),
      ],
      never: [/is a new user/],
    },
    {
      title: 'comes back by the name under which they left',
      args: [at('by-name'), at('gone'), at('by-name'), '--import', 'Baker'],
      says: [event('IMPORT_COMPLETE', 'Baker'), sameUser('Baker'), user('baker@shop.example')],
    },
    {
      title: 'comes back where no name was ever given, and stays through the next update',
      args: [at('by-sub'), at('gone'), at('by-sub'), '--import', 'Baker', at('by-sub')],
      says: [
        event('DELETE_SKIPPED', 'Baker'),
        event('IMPORT_COMPLETE', 'Baker'),
        sameUser('Baker'),
        /\bBaker +IN_SYNC$/m,
      ],
    },
  ],
};
