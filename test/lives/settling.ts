// How CloudFormation sends an event: again where that is said to help, and where no answer came.
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import { isRepeated, malformed } from '../integration/faults/promises';
import { wrongInFairWeather } from './answers';
import type { Deed, Weather } from './life';
import type { Stacks } from './stacks';
import { FAIR, isFair } from './weather';
import { whose } from './whose';
import type { Sending } from './world';

/** How it ended. */
export interface Settled {
  readonly answer: Answer;
  /** How many tries came to an end that CloudFormation did not see. */
  readonly unseen: number;
}

// A weather, that of the repeat, and fair ones.
const MOST_TRIES = 4;
const NONE: Answer = { status: 'FAILED', errorCode: 'InternalFailure', message: 'no answer' };

/**
 * Sends it, and again as long as CloudFormation does. `findOwn` finds whom a create made whose repeat may
 * go on with that user.
 */
export async function settle(
  stacks: Stacks,
  sending: Sending,
  findOwn?: () => Person | undefined,
): Promise<Settled> {
  const { event, place, weather: first = FAIR } = sending;
  const isRaced = stacks.isRaced(first);
  const mails = place.invitations();
  const does = (deed: Deed, at: number) => {
    const isFar = deed.does !== 'supplant' && !isNamed(stacks, sending, deed);
    if (isFar || isFollowed(event, first, at)) stacks.disturb(deed);
  };
  let weather = first;
  let unseen = 0;
  let { sub } = sending;
  for (let tries = 1; ; tries += 1) {
    const answer = await stacks.world.send({ ...sending, sub, weather, does });
    if (answer) stacks.note(event.action, malformed(event.action, answer));
    else unseen += 1;
    const isOver = answer !== undefined && !isRepeated(answer);
    if (isOver || tries === MOST_TRIES) {
      const last = answer ?? NONE;
      if (!isRaced && isFair(weather)) stacks.note(event.action, wrongInFairWeather(last));
      // An event that comes again because nobody heard of its end may mail once more, and so may a create
      // whose call was not answered, and which does not find whom others have given another address.
      const lost = unseen + (isMovable(stacks, sending) ? 1 : 0);
      const isTwice = !stacks.isTogether && place.invitations() > mails + 1 + lost;
      if (isTwice) stacks.note(event.action, ['two invitations']);
      return { answer: last, unseen };
    }
    weather = weather.again ?? FAIR;
    if (findOwn) sub = findOwn()?.sub;
    // A repeat of the event begins anew: whoever has the name now is meant.
    const isByName = isRaced && event.action !== 'CREATE';
    if (isByName) sub = whose(place, `${event.properties.Username}`)?.sub;
  }
}

// Whom somebody makes under a name that is free is whom the event means.
function isNamed(
  { world }: Stacks,
  { event, place }: Sending,
  { does, pool, value }: Deed,
): boolean {
  const name = `${event.properties.Username}`;
  const isSame = place === world.place(pool) && name.toLowerCase() === value.toLowerCase();
  return event.action !== 'CREATE' && does === 'make' && isSame && !whose(place, name);
}

// Whoever has the name when the event looks first is whom it means; with a trouble it may look again.
// An update begins with two reads side by side, a deletion with one, a create with none.
function isFollowed({ action, properties }: EventInput, weather: Weather, at: number): boolean {
  const { troubles = [], crash, isLost, again } = weather;
  if (troubles.length > 0 || crash || isLost || again) return false;
  if (action === 'CREATE') return properties.Username !== undefined;
  return (action === 'DELETE' && at > 0) || (action === 'UPDATE' && at > 1);
}

/** Whether others may give whom a create makes another address, by which alone it would be found again. */
function isMovable(stacks: Stacks, { event, place, weather = FAIR }: Sending): boolean {
  return event.action === 'CREATE' && place.isByAddress() && stacks.isMeddledWith(weather);
}
