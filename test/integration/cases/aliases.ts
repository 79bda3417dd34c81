import { type Case, event, type Theme, user } from './case';

export const aliases: Theme = {
  name: 'an alias that somebody has',
  cases: ['address', 'number'].flatMap((kind): Case[] => {
    const attribute = kind === 'address' ? 'email' : 'phone_number';
    return [
      {
        title: `moves to the new user where that is forced (${kind})`,
        args: [`cases/aliases/${kind}-moves.yaml`],
        ends: 'drifted',
        says: [user('old'), user('new'), `${attribute}_verified: "true" → "false"`],
      },
      {
        title: `is refused where it is not, with advice that fits (${kind})`,
        args: [`cases/aliases/${kind}-taken.yaml`],
        ends: 'failed',
        says: [
          event('CREATE_FAILED', 'New'),
          new RegExp(`New: .*(${attribute}|${kind}|alias)`, 'i'),
        ],
        never: [/import it/i],
      },
    ];
  }),
};
