// Making a user whom looks may find, by tries that end as a test has it.
import { makeUser } from '../../../../src/actions/make-user';
import { Failure } from '../../../../src/user/failure';
import { declared, SUB } from '../../../support/users';
import {
  type Answer,
  failed,
  fakeConnection,
  NOT_FOUND,
  said,
  sayTime,
  useNoPauses,
} from '../cognito/fake-connection';

export const TAKEN = failed('AlreadyExists', 'UsernameExistsException');
export const ALIAS = new Failure(
  'AlreadyExists',
  'An account with the given email already exists.',
  { error: 'AliasExistsException', fate: 'refused' },
);
export const UNDELIVERED = failed('GeneralServiceException', 'CodeDeliveryFailureException');
export const ON_ITS_WAY = failed('NetworkFailure', 'AbortError', 'unknown');
export const REFUSED = failed('InvalidRequest', 'InvalidPasswordException');

const asOf = new Date('2026-01-02T03:04:06.000Z');

/** Found by a service that says when it was asked: soon after it was made, and long after. */
export const YOUNG = ada(900);
export const OLD = ada(60_000);

/** How it ended: whose the user is, or the failure. */
interface Ended {
  readonly origin?: string;
  readonly code?: string;
  readonly message?: string;
}

/** Registers the hooks: the service says its time, and no pause is one. */
export function useMaking(): void {
  beforeAll(() => Promise.all([YOUNG, OLD].map((answer) => sayTime(answer, asOf))));
  useNoPauses();
}

/** Ada as a look finds her, made this many ms before it. */
export function ada(age: number, rest: object = {}) {
  const UserAttributes = [
    { Name: 'sub', Value: SUB },
    { Name: 'email', Value: 'ada@example.com' },
  ];
  const UserCreateDate = new Date(asOf.getTime() - age);
  const UserStatus = 'FORCE_CHANGE_PASSWORD';
  return { Username: 'ada', UserAttributes, UserStatus, UserCreateDate, ...rest };
}

/** Makes ada; the tries end as said and then well, and looks find this, one after the other. */
export async function making(
  found: object | readonly object[],
  isOurName: boolean,
  ...tries: Failure[]
) {
  const answer: Answer = (call) => {
    if (call.operation === 'AdminCreateUser') return tries[call.tries - 1] ?? { User: ada(0) };
    if (call.operation === 'AdminListGroupsForUser') return { Groups: [] };
    if (call.operation !== 'AdminGetUser') return {};
    return Array.isArray(found) ? (found[call.tries - 1] ?? NOT_FOUND) : found;
  };
  const { cognito, calls } = fakeConnection(answer);
  const user = declared({ attributes: { email: 'ada@example.com' } });
  const named = { user, keepsStoredName: false, isOurName };
  const ended: Ended = await makeUser({ working: cognito, cleaning: cognito }, named).then(
    ({ origin }) => ({ origin }),
    ({ code, message }) => ({ code, message }),
  );
  const done = said(calls).filter((call) => !call.startsWith('AdminListGroups'));
  return { calls: done.map((call) => call.replace(/ .*/, '')), ended };
}
