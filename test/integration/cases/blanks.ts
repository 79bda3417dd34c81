import { type Case, event, sameUser, type Theme, user } from './case';

const PASSWORD = 'Dribble-Pass-77';
const STORY = ['v1', 'v2', 'v3'].map((step) => `cases/blanks/mobile-${step}.yaml`);

export const blanks: Theme = {
  name: 'an optional value that is empty',
  cases: [
    ...[
      ['temporary', 'TemporaryPassword'],
      ['permanent', 'Password'],
    ].flatMap(([kind, property]): Case[] => [
      {
        title: `is refused before anything is made as a ${kind} password`,
        args: [`cases/blanks/${kind}.yaml`],
        ends: 'refused',
        says: [new RegExp(`Player: .*\\b${property}\\b`), /empty|blank|give a value/i],
      },
      {
        title: `is no drift as an attribute, beside a ${kind} password`,
        args: [`cases/blanks/${kind}.yaml`, '--parameters', `FirstPassword=${PASSWORD}`],
        says: [user('player'), /\bPlayer\b.*IN_SYNC/],
        never: [PASSWORD],
      },
    ]),
    {
      title: 'comes and goes as an attribute',
      args: STORY,
      says: [sameUser('Player'), event('UPDATE_COMPLETE', 'Player'), /\bPlayer\b.*IN_SYNC/],
      never: [/is a new user/],
    },
    {
      title: 'is no drift in the middle of that either',
      args: STORY.slice(0, 2),
      says: [sameUser('Player'), /\bPlayer\b.*IN_SYNC/],
    },
    ...[
      ['required', 'family_name'],
      ['required-address', 'email'],
    ].map(
      ([template, attribute]): Case => ({
        title: `is refused as an attribute that the pool requires (${attribute})`,
        args: [`cases/blanks/${template}.yaml`],
        ends: 'failed',
        says: [new RegExp(`Player: .*${attribute}`), /required/i],
        never: [event('CREATE_COMPLETE', 'Player')],
      }),
    ),
  ],
};
