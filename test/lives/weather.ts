// What is to be known of a weather.
import type { Deed, Weather } from './life';

export const FAIR: Weather = {};

/** Whether nothing goes wrong the first time. */
export function isFair({ troubles = [], races = [], crash, isLost }: Weather): boolean {
  return troubles.length + races.length === 0 && !crash && !isLost;
}

/** What others do in it. */
export function deedsIn(weather: Weather): Deed[] {
  return both(weather).flatMap(({ races = [] }) => races.map(({ deed }) => deed));
}

export function isDisturbed(weather: Weather): boolean {
  return deedsIn(weather).length > 0 || isStale(weather);
}

/** Whether a read may answer what was so before. */
export function isStale(weather: Weather): boolean {
  return both(weather).some(({ troubles = [] }) => troubles.some(({ title }) => title === 'stale'));
}

/** The weathers of an event and of its repeat. */
function both(weather: Weather): Weather[] {
  return [weather, ...(weather.again ? both(weather.again) : [])];
}
