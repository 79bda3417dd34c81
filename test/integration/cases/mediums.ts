import { event, onOneLine, type Theme } from './case';

const NO_EMAIL = 'No email provided but desired delivery medium was Email';
const NOTHING_LEFT = [event('DELETE_COMPLETE', 'Museum'), /ROLLBACK_COMPLETE/];

export const mediums: Theme = {
  name: 'an invitation that',
  cases: [
    {
      title: 'is to go to an address that is blank is refused, and nothing is left',
      args: ['cases/mediums/blank-address.yaml'],
      ends: 'failed',
      says: [event('CREATE_FAILED', 'Guide'), NO_EMAIL, ...NOTHING_LEFT],
    },
    {
      title: 'is to go to an address beside the phone number is refused where there is none',
      args: ['cases/mediums/phone-pool.yaml'],
      ends: 'failed',
      says: [event('CREATE_FAILED', 'Guide'), NO_EMAIL, ...NOTHING_LEFT],
    },
    {
      title: 'is to go to a number is refused where there is none',
      args: ['cases/mediums/no-number.yaml'],
      ends: 'failed',
      says: [event('CREATE_FAILED', 'Guide'), /Guide: .*(phone|SMS)/i, ...NOTHING_LEFT],
    },
    {
      title: 'has an address is sent there, and told without its password',
      args: ['cases/mediums/blank-address.yaml', '--parameters', 'GuideEmail=guide@museum.example'],
      says: [onOneLine(/e-?mail/, /guide@museum\.example/)],
    },
    {
      title: 'says no medium goes by what the user has',
      args: ['cases/mediums/left-out.yaml'],
      says: [
        onOneLine(/SMS|text/, /\+15555550143/),
        onOneLine(/e-?mail/, /writer@museum\.example/),
        event('CREATE_COMPLETE', 'Hermit'),
      ],
      never: [onOneLine(/e-?mail/, /caller@museum\.example/)],
    },
  ],
};
