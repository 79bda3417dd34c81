// An answer leaves before Lambda's time is over, whatever the service is doing.
import type { Answer } from '../../../local/invocation/answer';
import type { Action, EventInput } from '../../../local/invocation/events';
import { listed } from '../../support/attributes';
import { type RunningResource, startResource } from '../../support/resource';
import { SUCCESS } from '../../support/words';

// Enough to start a process in, and little more than the margin that the runtime keeps.
const TIMEOUT_SECONDS = 4;
const ALWAYS = Number.POSITIVE_INFINITY;

let resource: RunningResource;
let UserPoolId: string;

beforeEach(async () => {
  resource = await startResource({ lambda: { timeoutSeconds: TIMEOUT_SECONDS } });
  UserPoolId = await resource.makePool();
});

afterEach(() => resource.close());

/** A template that was changed in every way that takes a call. */
function events(): Record<Action, EventInput> {
  const properties = { UserPoolId, Username: 'ada', UserAttributes: listed({ name: 'Ada' }) };
  const changed = { ...properties, UserAttributes: listed({ name: 'Ada Lovelace' }) };
  return {
    CREATE: { action: 'CREATE', properties },
    READ: { action: 'READ', properties },
    UPDATE: { action: 'UPDATE', properties: changed, previousProperties: properties },
    DELETE: { action: 'DELETE', properties },
    LIST: { action: 'LIST', properties: { UserPoolId } },
  };
}

// Side by side, each in a process of its own.
const answers = () =>
  Promise.all(
    Object.values(events()).map(async (event): Promise<[string, Answer]> => {
      return [event.action, await resource.act(event)];
    }),
  );

const FAILED = {
  status: 'FAILED',
  errorCode: 'NetworkFailure',
  message: expect.any(String),
  callbackDelaySeconds: 0,
};
// Whether a create made somebody can't be asked then, and its repeat would meet that user.
const UNKNOWN = { ...FAILED, errorCode: 'GeneralServiceException' };
const ALL_FAILED = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LIST'].map((action) => [
  action,
  action === 'CREATE' ? UNKNOWN : FAILED,
]);

describe('every action', () => {
  it('answers in time when the service never does, CREATE that nobody knows', async () => {
    resource.cognito.faults.add({ operation: '*', kind: 'hang', times: ALWAYS });
    expect(await answers()).toEqual(ALL_FAILED);
  });

  it('answers in time when every call takes longer than there is, CREATE that nobody knows', async () => {
    const milliseconds = TIMEOUT_SECONDS * 1000;
    resource.cognito.faults.add({ operation: '*', kind: 'delay', times: ALWAYS, milliseconds });
    expect(await answers()).toEqual(ALL_FAILED);
  });
});

describe('an action of several calls', () => {
  it.each([
    // Whether a create or a delete was done can be seen; an update is done again.
    ['AdminUpdateUserAttributes', 'UPDATE', FAILED],
    ['AdminDeleteUser', 'DELETE', SUCCESS],
    ['AdminCreateUser', 'CREATE', SUCCESS],
  ] as const)(
    'answers in time when %s is done and its answer never comes',
    async (operation, action, expected) => {
      if (action !== 'CREATE') await resource.act(events().CREATE);
      resource.cognito.faults.add({ operation, kind: 'hang', when: 'after', times: ALWAYS });
      expect(await resource.act(events()[action])).toMatchObject(expected);
    },
  );

  it('tries a call again that hangs once', async () => {
    await resource.act(events().CREATE);
    const fault = { operation: 'AdminUpdateUserAttributes', when: 'after' } as const;
    resource.cognito.faults.add({ ...fault, kind: 'hang', times: 1 });
    expect(await resource.act(events().UPDATE)).toMatchObject(SUCCESS);
  });
});

describe('a process that ran out of time', () => {
  it('answers the next event', async () => {
    resource.cognito.faults.add({ operation: '*', kind: 'hang', times: ALWAYS });
    expect(await resource.act(events().LIST)).toEqual(FAILED);
    resource.cognito.faults.clear();
    expect(await resource.act(events().LIST)).toMatchObject(SUCCESS);
  });
});
