// What an answer has to be in itself, and against what Cognito holds.
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import { differences, isRepeated, malformed } from '../integration/faults/promises';
import type { Weather } from './life';
import type { Place } from './place';
import { FAIR, isFair, isStale } from './weather';
import { whose } from './whose';
import type { World } from './world';

/** Whether all that was missing was time: the machine is busy, and that breaks no promise. */
export function isOutOfTime({ message = '' }: Answer): boolean {
  return /There was no time left|did not answer in time/.test(message);
}

/** Codes with which an event may fail although every call goes well. */
export function wrongInFairWeather(answer: Answer): string[] {
  if (isOutOfTime(answer)) return [];
  const known = ['AlreadyExists', 'InvalidRequest', 'NotFound', 'NotUpdatable'];
  if (answer.status === 'SUCCESS' || known.includes(answer.errorCode ?? '')) return [];
  return [`${isRepeated(answer) ? 'retriable' : 'fails'} in fair weather: ${inShort(answer)}`];
}

export function inShort({ status, errorCode, message }: Answer): string {
  return [status, errorCode, message].join(' ').trim();
}

/** What READ says of that name and Cognito does not. */
export async function wrongReading(
  world: World,
  place: Place,
  Username: string,
  weather: Weather = FAIR,
): Promise<string[]> {
  const event: EventInput = { action: 'READ', properties: { Username } };
  const answer = await world.send({ place, event, weather });
  if (!answer) return [];
  const wrong = malformed('READ', answer);
  const isExcused = answer.status !== 'SUCCESS' && !isFair(weather);
  if (wrong.length > 0 || isExcused || isStale(weather)) return wrong;
  const there = whose(place, Username);
  if (!there) return answer.errorCode === 'NotFound' ? [] : [`READ: ${inShort(answer)}`];
  const { UserAttributes = [], Groups = [], ...shown } = answer.resourceModel ?? {};
  const pairs = Array.isArray(UserAttributes) ? UserAttributes : [];
  const said = {
    attributes: Object.fromEntries(pairs.map(({ Name, Value }) => [Name, Value])),
    groups: Array.isArray(Groups) ? [...Groups].sort() : Groups,
    shown: [shown.Username, shown.CognitoUsername, shown.Sub, shown.Enabled, shown.UserStatus],
  };
  const held = {
    attributes: there.attributes,
    groups: [...there.groups].sort(),
    shown: [Username, there.username, there.sub, there.enabled, there.status],
  };
  const isSame = isDeepStrictEqual(said, held);
  return isSame ? [] : [`READ ${JSON.stringify(said)}, held ${JSON.stringify(held)}`];
}

/** Where an answer and a READ of the same template differ. */
export async function wrongShown(
  world: World,
  place: Place,
  { properties }: EventInput,
  { resourceModel: shown = {} }: Answer,
): Promise<string[]> {
  const { Username } = shown;
  const event: EventInput = { action: 'READ', properties: { ...properties, Username } };
  const answer = await world.send({ place, event });
  return differences(shown, answer?.resourceModel);
}

/** What LIST names and READ does not find, and who is missing. */
export async function wrongListing(
  world: World,
  place: Place,
  weather: Weather = FAIR,
): Promise<string[]> {
  const answer = await world.send({ place, event: { action: 'LIST', properties: {} }, weather });
  if (!answer) return [];
  const wrong = malformed('LIST', answer);
  if (wrong.length > 0 || answer.status !== 'SUCCESS' || isStale(weather)) return wrong;
  const { resourceModels = [] } = answer;
  const found = resourceModels.map(({ Username }) => [Username, whose(place, `${Username}`)]);
  const lost = found.flatMap(([name, person]) => (person ? [] : [`LIST names ${name}`]));
  const isWhole = found.length === place.people().length;
  return [...lost, ...(isWhole ? [] : [`LIST names ${found.length} users`])];
}
