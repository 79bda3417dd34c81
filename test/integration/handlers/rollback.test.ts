import type { Properties } from '../../../local/invocation/events';
import { listed, type RunningResource, startResource } from '../../support/resource';

let resource: RunningResource;
let UserPoolId: string;
beforeAll(async () => {
  resource = await startResource();
});
beforeEach(async () => {
  resource.cognito.faults.clear();
  UserPoolId = await resource.makePool();
  await resource.makeGroups(UserPoolId, 'admins', 'staff', 'guests');
});
afterAll(() => resource.close());

function original(): Properties {
  return {
    UserPoolId,
    Username: 'ada',
    MessageAction: 'SUPPRESS',
    UserAttributes: listed({ email: 'ada@example.com', email_verified: 'true', nickname: 'ada' }),
    Enabled: true,
    Groups: ['admins', 'staff'],
  };
}

/** Another value of everything: every kind of change is on the way. */
function changed(): Properties {
  return {
    ...original(),
    UserAttributes: listed({ email: 'new@example.com', email_verified: 'true', name: 'Ada' }),
    Enabled: false,
    Groups: ['guests'],
    Password: 'Correct-Horse-7',
  };
}

const STEPS: [string, number][] = [
  ['AdminUpdateUserAttributes', 0],
  ['AdminDisableUser', 0],
  ['AdminAddUserToGroup', 0],
  ['AdminRemoveUserFromGroup', 0],
  ['AdminRemoveUserFromGroup', 1],
  ['AdminSetUserPassword', 0],
  // The read at the end comes after every write.
  ['AdminGetUser', 1],
];

describe.each(STEPS)('an update stopped at %s, having done it %i times', (operation, skip) => {
  it.each(['before', 'after'] as const)(
    '%s it is done, is undone by the rollback',
    async (when) => {
      await resource.act({ action: 'CREATE', properties: original() });
      const { status: _, ...asItWas } = await resource.stored(UserPoolId, 'ada');
      const error = { name: 'NotAuthorizedException', message: 'no' };
      resource.cognito.faults.add({ operation, skip, when, error });
      const stopped = { previousProperties: original(), properties: changed() };
      const answer = await resource.act({ action: 'UPDATE', ...stopped });
      expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'AccessDenied' });
      expect(answer).not.toHaveProperty('resourceModel');

      const back = { previousProperties: changed(), properties: original() };
      expect(await resource.act({ action: 'UPDATE', ...back })).toMatchObject({
        status: 'SUCCESS',
      });
      expect(await resource.stored(UserPoolId, 'ada')).toMatchObject(asItWas);
    },
  );
});
