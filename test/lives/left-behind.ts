// What a failed create leaves, and how CloudFormation cleans up after it.
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import { saysLeft } from '../integration/faults/promises';
import { inShort } from './answers';
import type { Coming } from './coming';
import type { Weather } from './life';
import { type Settled, settle } from './settling';
import type { Stacks } from './stacks';
import { whose } from './whose';

/** Notes where a user may be there: who says so, and who could not know, is excused. */
export function excuse(
  stacks: Stacks,
  { place, isGenerated, isMeant, isNew }: Coming,
  { answer, unseen }: Settled,
  weather: Weather,
): void {
  if (answer.status === 'SUCCESS') {
    // Neither the repeat of the event nor that of the call finds whom others have given another address
    // meanwhile: it makes a user anew.
    const isLost = unseen > 0 || place.isByAddress();
    const isMoved = isLost && !isGenerated && stacks.isMeddledWith(weather);
    if (isMoved) stacks.excuses.push((there, person) => there === place && isNew(person));
    return;
  }
  // A crash may leave somebody under a declared name; a generated one is found again.
  const isUnseen = unseen > 0 && !isGenerated && answer.errorCode === 'AlreadyExists';
  const isExcused = isUnseen || stacks.isMeddledWith(weather) || saysLeft(answer);
  if (isExcused) stacks.excuses.push((there, person) => there === place && isMeant(person));
}

/** CloudFormation deletes what a failed create names. */
export async function cleanUp(
  stacks: Stacks,
  { place, isNew }: Coming,
  { resourceModel: properties }: Answer,
): Promise<void> {
  if (!properties) return;
  const named = whose(place, `${properties.Username}`);
  const isOurs = named && isNew(named) && !stacks.claimed.has(named.sub);
  const event: EventInput = { action: 'DELETE', properties };
  const { answer } = await settle(stacks, { place, event, sub: isOurs ? named.sub : undefined });
  if (named && answer.status !== 'SUCCESS') stacks.note('the clean-up', [inShort(answer)]);
}
