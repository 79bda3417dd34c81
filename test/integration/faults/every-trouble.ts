// Every trouble that is tried.
import { CREDENTIAL_TROUBLES } from './credential-troubles';
import { DELIVERY_TROUBLES } from './delivery-troubles';
import { both, CHANGES, forGood, once, type Trouble } from './troubles';

const throttled = { name: 'TooManyRequestsException', message: 'Rate exceeded' };
const unavailable = { name: 'ServiceUnavailable', message: 'Come back later.', status: 503 };
const unknown = {
  name: 'com.amazonaws.nowhere#BrandNewException',
  message: 'Something that nobody has heard of.',
  fields: { Reason: { Novelty: [1, null] }, code: 'Other', statusCode: 200 },
};

// Long enough to be another packet, and short enough for every call of an event.
const SLOW = 200;
const HOUR = 3_600_000;

const NETWORK = { code: 'NetworkFailure' };
const SERVER = { code: 'ServiceInternalError' };
const HARMLESS = { isHarmless: true };

/** What becomes of a call on the way, or of its answer on the way back. */
const ON_THE_WAY: readonly Trouble[] = [
  ...both('reset before it is done', { kind: 'reset' }, NETWORK),
  ...both('done and reset', { kind: 'reset', when: 'after' }, { ...NETWORK, concerns: CHANGES }),
  ...both('cut off before it is done', { kind: 'disconnect' }, NETWORK),
  ...both(
    'done and cut off',
    { kind: 'disconnect', when: 'after' },
    { ...NETWORK, concerns: CHANGES },
  ),
  ...both('neither done nor answered', { kind: 'hang' }, { ...NETWORK, concerns: CHANGES }),
  ...both('done and never answered', { kind: 'hang', when: 'after' }, NETWORK),
  ...both('done and half answered', { kind: 'stall', when: 'after' }, NETWORK),
  ...both('answered by the half of nothing', { kind: 'cut' }, SERVER),
  ...both(
    'done and answered by a half',
    { kind: 'cut', when: 'after' },
    { ...SERVER, concerns: CHANGES },
  ),
  ...both(
    'done and answered slowly',
    { kind: 'slow', when: 'after', milliseconds: SLOW },
    HARMLESS,
  ),
];

/** What is answered in place of what was asked for. */
const ANSWERED: readonly Trouble[] = [
  ...both('throttled', { error: throttled }, { code: 'Throttling' }),
  ...both('answered 500', {}, SERVER),
  ...both('done and answered 500', { when: 'after' }, { ...SERVER, concerns: CHANGES }),
  ...both('answered 503', { error: unavailable }, SERVER),
  ...both(
    'done and answered 503',
    { error: unavailable, when: 'after' },
    { ...SERVER, concerns: CHANGES },
  ),
  ...both('done and answered by nothing', { kind: 'empty', when: 'after' }, SERVER),
  ...both('done and answered by no byte', { kind: 'blank', when: 'after' }, SERVER),
  ...both('answered by a page', { kind: 'html' }, SERVER),
  ...both(
    'done and answered by a page',
    { kind: 'html', when: 'after' },
    { ...SERVER, concerns: CHANGES },
  ),
  ...both('answered by a page of 502', { kind: 'html', error: { status: 502 } }, SERVER),
  ...both('refused for a new reason', { error: unknown }, { code: 'GeneralServiceException' }),
  ...both(
    'done and refused for a new reason',
    { error: unknown, when: 'after' },
    { code: 'GeneralServiceException', concerns: CHANGES },
  ),
  ...both('answered with new fields', { kind: 'extended' }, HARMLESS),
];

const LISTS = /^(ListUsers|AdminListGroupsForUser)$/;
const USER_READS = /^(AdminGetUser|AdminListGroupsForUser)$/;

/** What is so at a service that is many machines, each with a clock and a copy of its own. */
const SCATTERED: readonly Trouble[] = [
  once('answered of old', { kind: 'stale' }, { concerns: USER_READS }),
  ...both('answered of old', { kind: 'stale' }, { concerns: /^ListUsers$/, ...HARMLESS }),
  ...both('answered by a short page', { kind: 'short' }, { concerns: LISTS, ...HARMLESS }),
  once('answered by an empty page', { kind: 'vacant' }, { concerns: LISTS, ...HARMLESS }),
  forGood('answered by an empty page', { kind: 'vacant' }, { concerns: LISTS, ...NETWORK }),
  ...both('answered without a date', { kind: 'undated' }, HARMLESS),
  ...both('answered an hour ahead', { kind: 'misdated', milliseconds: HOUR }, HARMLESS),
  ...both('answered an hour behind', { kind: 'misdated', milliseconds: -HOUR }, HARMLESS),
];

export const TROUBLES: readonly Trouble[] = [
  ...ON_THE_WAY,
  ...ANSWERED,
  ...SCATTERED,
  ...CREDENTIAL_TROUBLES,
  ...DELIVERY_TROUBLES,
];
