// Troubles that lead to calls of their own, and what is tried of those.
import { TROUBLES } from './every-trouble';
import type { Trouble } from './troubles';

/** After these the handler makes calls that it makes at no other time: it looks, and it takes back. */
export const FIRST_TROUBLES = named(
  'cut off before it is done once',
  'done and cut off once',
  'done and never answered for good',
  'denied for good',
  'done and refused by no delivery once',
  'done and refused by some limit once',
);

/** What is tried of those calls. */
export const SECOND_TROUBLES = named(
  'throttled for good',
  'answered 500 for good',
  'denied for good',
  'denied once',
  'refused for a new reason for good',
  'done and cut off once',
  'cut off before it is done once',
  'done and never answered for good',
  'done and answered by nothing once',
  'answered by a page once',
  'answered of old once',
  'answered by a short page for good',
  'answered by an empty page once',
  'answered without a date for good',
  'answered an hour ahead for good',
  'answered an hour behind for good',
);

function named(...titles: string[]): Trouble[] {
  return titles.flatMap((title) => {
    const found = TROUBLES.filter((trouble) => trouble.title === title);
    if (found.length === 0) throw new Error(`no trouble is called "${title}"`);
    return found;
  });
}
