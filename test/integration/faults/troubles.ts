// How a call goes wrong.
import type { Fault } from '../../../local/faults';

export interface Trouble {
  readonly title: string;
  readonly fault: Omit<Fault, 'operation' | 'skip' | 'match'>;
  /** The operations for which it is another trouble than the rest. */
  readonly concerns: RegExp;
}

const FOR_GOOD = Number.POSITIVE_INFINITY;
const ANY = /./;
// Whether a read is done or not is all the same.
export const CHANGES = /^Admin(?!Get|List)/;

const throttled = { name: 'TooManyRequestsException', message: 'Rate exceeded' };
const refused = { name: 'NotAuthorizedException', message: 'Not authorized' };

/** Once, and for good from that call on. */
function both(title: string, fault: Trouble['fault'], concerns = ANY): Trouble[] {
  return [
    { title: `${title} once`, fault, concerns },
    { title: `${title} for good`, fault: { ...fault, times: FOR_GOOD }, concerns },
  ];
}

function once(title: string, fault: Trouble['fault'], concerns = ANY): Trouble {
  return { title: `${title} once`, fault, concerns };
}

export const TROUBLES: readonly Trouble[] = [
  ...both('throttled', { error: throttled }),
  ...both('answered 500', {}),
  once('done and answered 500', { when: 'after' }, CHANGES),
  { title: 'refused for good', fault: { error: refused, times: FOR_GOOD }, concerns: ANY },
  ...both('cut off before it is done', { kind: 'disconnect' }),
  ...both('done and cut off', { kind: 'disconnect', when: 'after' }, CHANGES),
  ...both('neither done nor answered', { kind: 'hang' }, CHANGES),
  ...both('done and never answered', { kind: 'hang', when: 'after' }),
  once('done and half answered', { kind: 'stall', when: 'after' }),
  once('answered by the half of nothing', { kind: 'cut' }),
  once('done and answered by nothing', { kind: 'empty', when: 'after' }),
  once('answered by a page', { kind: 'html' }),
  once('answered of old', { kind: 'stale' }, /^Admin(GetUser|ListGroupsForUser)$/),
];

/** Whether the very next try goes well, and there is time for it: waiting may take all there is. */
export function isPassing({ fault: { times, kind = 'error' } }: Trouble): boolean {
  return times !== FOR_GOOD && !['hang', 'stall'].includes(kind);
}

/** After these the handler makes calls that it makes at no other time: it looks, and it takes back. */
export const FIRST_TROUBLES = TROUBLES.filter(({ title }) =>
  [
    'cut off before it is done once',
    'done and cut off once',
    'done and never answered for good',
    'refused for good',
  ].includes(title),
);

/** What is tried of those calls. */
export const SECOND_TROUBLES = TROUBLES.filter(({ title }) =>
  [
    'throttled for good',
    'refused for good',
    'done and cut off once',
    'cut off before it is done once',
    'done and never answered for good',
    'answered of old once',
  ].includes(title),
);
