// Secrets that are planted in hostile events, and what stands for them wherever events are shown.
import { leakFinder } from './leaks';

/**
 * As different as passwords are; no words and no characters of other hostile texts, so that a piece
 * of them is nobody else's.
 */
export const CANARIES: readonly string[] = [
  'Zq7vXw2kPj9rTb4m',
  'kW"&/+\'9<Qz>\\4|é{Vx}8:Jp',
  'Gx5ä森Ö8Ўж2Ωq🦉vZ7Иk',
  'Hq9\ud83eVz3kXp\udd89Wj7rBt',
  'Yb6 Kf1%2F Mw8+Lc3=Xd5 Rn0',
  'Tz4\nPv9\r\tJx2\u0000Qk6\u202eWm8',
  '{"Uq3v":"Xk9z","Wp":[5,"Jy7w"]}',
  'Nj8wQx1z',
  'Lq5"\'Rn\'"8&Vt\\\'"2Xm',
  'Xß7ßqŉ4ßzŉ9ßWǰ2ßvK',
  Array.from({ length: 60 }, (_, at) => `${(at * 7919 + 13) % 9973}vQz`).join('-'),
];

const PLACEHOLDER = /^@canary:(\d+)$/;

/** What stands for a canary in an event that may be printed. */
export function placeholderOf(canary: string): string {
  return `@canary:${CANARIES.indexOf(canary)}`;
}

/** The canary that a text stands for, if it does. */
export function canaryOf(text: string): string | undefined {
  return CANARIES[Number(PLACEHOLDER.exec(text)?.[1] ?? -1)];
}

const find = leakFinder(CANARIES.map((secret) => ({ name: 'a canary', secret })));

/** Whether there is a piece of a canary in the text, in whatever form. */
export function leaks(text: string): boolean {
  return find(text) !== undefined;
}
