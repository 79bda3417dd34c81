// How the calls of an event go wrong.
import type { Fault } from '../../local/faults';

interface Trouble extends Omit<Fault, 'operation' | 'match' | 'times'> {
  /** The operations for which it is a trouble; every one where not said. */
  readonly concerns?: RegExp;
  /** How often one as likely as the rest is chosen: what takes a second is rare. */
  readonly isSlow?: true;
  /** How often at most in one event. */
  readonly most?: number;
}

const HOUR = 3_600_000;
// An empty answer to most other changes is the right one.
const SAYS_MUCH = /^(AdminCreateUser|GetGroup|List.*|Admin(Get|List).*)$/;
const USERS = /^(Admin(GetUser|ListGroupsForUser)|ListUsers)$/;

const TROUBLES = {
  throttled: { error: { name: 'TooManyRequestsException', message: 'Rate exceeded' } },
  'answered 500': {},
  'answered 503': { error: { name: '', message: 'Slow down', status: 503 } },
  'done and answered 500': { when: 'after' },
  'cut off': { kind: 'disconnect' },
  'done and cut off': { kind: 'disconnect', when: 'after' },
  'half answered': { kind: 'cut', when: 'after' },
  'answered by nothing': { kind: 'empty', when: 'after', concerns: SAYS_MUCH },
  'answered by no bytes': { kind: 'blank', when: 'after', concerns: SAYS_MUCH },
  'answered by a page': { kind: 'html' },
  refused: { error: { name: 'NotAuthorizedException', message: 'Not authorized' } },
  expired: { error: { name: 'ExpiredTokenException', message: 'The token is expired' } },
  // One read that lags is promised to be told from the truth, a second one half a second later is not.
  stale: { kind: 'stale', concerns: USERS, most: 1 },
  late: { kind: 'delay', milliseconds: 100 },
  'slowly answered': { kind: 'slow', when: 'after', milliseconds: 100 },
  'without a date': { kind: 'undated' },
  'dated late': { kind: 'misdated', milliseconds: HOUR },
  'dated early': { kind: 'misdated', milliseconds: -HOUR },
  'never answered': { kind: 'hang', isSlow: true },
  'done and never answered': { kind: 'hang', when: 'after', isSlow: true },
  'done and half answered': { kind: 'stall', when: 'after', isSlow: true },
} satisfies Record<string, Trouble>;

export type TroubleName = keyof typeof TROUBLES;
const TITLES = Object.keys(TROUBLES).filter((name): name is TroubleName => name in TROUBLES);

export function troubleOf(title: TroubleName): Trouble {
  return TROUBLES[title];
}

export const QUICK = TITLES.filter((title) => !troubleOf(title).isSlow);
export const SLOW = TITLES.filter((title) => troubleOf(title).isSlow);
