// What is done to the pool around a right answer, and the words in which a trial notices each.
import { changing, INVITATION, JOINING, type Planted } from './planting';

export const WRONG_DEEDS: readonly Planted[] = [
  [
    'a group that is forgotten',
    JOINING,
    changing((answer, { behind }) => {
      behind().adminRemoveUserFromGroup('guests');
      return answer;
    }),
    'groups is ["staff"]',
  ],
  ['a mail too many', INVITATION, changing((_, { act, event }) => act(event)), 'messages'],
  [
    'a rollback that mails',
    INVITATION,
    changing((answer, { round, behind }) => {
      if (round === 2) behind().resend();
      return answer;
    }),
    'it sends a message',
  ],
  [
    'a stranger who is disabled',
    'a delete',
    async ({ act, event, behind }) => {
      behind('stranger').adminDisableUser();
      return act(event);
    },
    'the stranger is touched',
  ],
  [
    'a read that changes',
    'a read',
    changing((answer, { behind }) => {
      behind().adminDisableUser();
      return answer;
    }),
    'the user is touched',
  ],
  [
    'somebody made beside',
    'a read',
    async ({ act, event, behind }) => {
      behind('eve').create();
      return act(event);
    },
    'somebody else is there',
  ],
];
