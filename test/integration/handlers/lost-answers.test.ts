import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../../../local/invocation/events';
import { listed, type RunningResource, startResource } from '../../support/resource';

let resource: RunningResource;
let UserPoolId: string;
beforeAll(async () => {
  resource = await startResource({ lambda: { timeoutSeconds: 6 } });
});
beforeEach(async () => {
  resource.cognito.faults.clear();
  UserPoolId = await resource.makePool();
});
afterAll(() => resource.close());

const UserAttributes = listed({ email: 'ada@example.com', name: 'Ada' });

function create(properties: Properties = {}) {
  return resource.act({
    action: 'CREATE',
    properties: {
      UserPoolId,
      Username: 'ada',
      UserAttributes,
      MessageAction: 'SUPPRESS',
      ...properties,
    },
  });
}

function strangerWith(attributes: Properties[]) {
  return resource.client.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username: 'ada',
      UserAttributes: attributes.map(({ Name, Value }) => ({ Name: `${Name}`, Value: `${Value}` })),
    }),
  );
}

const lost = { operation: 'AdminCreateUser', when: 'after', kind: 'disconnect' } as const;

describe('a create whose answer is lost', () => {
  it('goes on with the user that it made', async () => {
    resource.cognito.faults.add(lost);
    const answer = await create();
    expect(answer).toMatchObject({ status: 'SUCCESS', resourceModel: { Username: 'ada' } });
    const { sub } = await resource.stored(UserPoolId, 'ada');
    expect(answer.resourceModel?.Sub).toBe(sub);
  });

  it('goes on with the user that it made by address', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
    resource.cognito.faults.add(lost);
    const answer = await create({ Username: undefined });
    const { sub } = await resource.stored(UserPoolId, 'ada@example.com');
    expect(answer).toMatchObject({ status: 'SUCCESS', resourceModel: { Username: sub, Sub: sub } });
  });

  it('says what failed, and of whom nothing is certain, where a step that is left fails', async () => {
    resource.cognito.faults.add(lost);
    const answer = await create({ Groups: ['missing'] });
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'GeneralServiceException' });
    expect(answer.message).toMatch(
      /create it before the user .* The answer of the service was lost, and the user of that name that is there now may be ours or have been made by somebody else at the same time: it was left as it is\. Delete it if it is nobody’s, or import it\.$/,
    );
    expect((await resource.stored(UserPoolId, 'ada')).username).toBe('ada');
  });

  it('goes on to join its groups, which changes nobody who is in them', async () => {
    await resource.makeGroups(UserPoolId, 'admins');
    resource.cognito.faults.add(lost);
    expect(await create({ Groups: ['admins'] })).toMatchObject({ status: 'SUCCESS' });
    expect((await resource.stored(UserPoolId, 'ada')).groups).toEqual(['admins']);
  });

  it('sets no password and disables nobody of whom it is not certain', async () => {
    await resource.makeGroups(UserPoolId, 'admins');
    resource.cognito.faults.add(lost);
    const answer = await create({ Groups: ['admins'], Enabled: false });
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'GeneralServiceException' });
    expect(answer.message).toMatch(/^The answer of the service was lost/);
    expect(await resource.stored(UserPoolId, 'ada')).toMatchObject({ enabled: true, groups: [] });
  });

  it('looks for it when the last try fails too', async () => {
    resource.cognito.faults.add(lost);
    resource.cognito.faults.add({ operation: 'AdminCreateUser', kind: 'disconnect', times: 2 });
    expect(await create()).toMatchObject({ status: 'SUCCESS', resourceModel: { Username: 'ada' } });
  });

  it.each([
    ['does not say what time it is', { kind: 'undated' }],
    ['is an hour ahead', { kind: 'misdated', milliseconds: 3_600_000 }],
  ] as const)('says that its user may be there where the service %s', async (_, date) => {
    resource.cognito.faults.add(lost);
    resource.cognito.faults.add({ operation: 'AdminGetUser', ...date });
    const answer = await create();
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'AlreadyExists' });
    expect(answer.message).toContain('may have been left behind');
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('is the first error where nobody was made', async () => {
    resource.cognito.faults.add({ ...lost, when: 'before', times: Number.POSITIVE_INFINITY });
    const answer = await create();
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NetworkFailure' });
    expect(answer).not.toHaveProperty('resourceModel');
  });
});

describe('a create that was retried never takes', () => {
  const retried = {
    operation: 'AdminCreateUser',
    error: { name: 'InternalErrorException', status: 500 },
  };

  it('a user with other attributes', async () => {
    await strangerWith(listed({ email: 'other@example.com' }));
    resource.cognito.faults.add(retried);
    const answer = await create();
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'AlreadyExists' });
    expect(answer.message).not.toContain('left behind');
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('a user that was there before, the very same attributes or not', async () => {
    await strangerWith(UserAttributes);
    // The service's clock counts whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    resource.cognito.faults.add(retried);
    expect(await create()).toMatchObject({ status: 'FAILED', errorCode: 'AlreadyExists' });
  });
});

describe('a create whose invitation can’t be delivered', () => {
  const undelivered = {
    name: 'CodeDeliveryFailureException',
    message: 'Unable to deliver message',
  };

  it('takes the user back', async () => {
    resource.cognito.faults.add({
      operation: 'AdminCreateUser',
      when: 'after',
      error: undelivered,
    });
    const answer = await create();
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'GeneralServiceException' });
    expect(answer).not.toHaveProperty('resourceModel');
    await expect(resource.stored(UserPoolId, 'ada')).rejects.toThrow('User does not exist.');
  });

  it('says that it was left behind where even that fails', async () => {
    const refused = { name: 'NotAuthorizedException', message: 'no' };
    resource.cognito.faults.add({
      operation: 'AdminCreateUser',
      when: 'after',
      error: undelivered,
    });
    resource.cognito.faults.add({ operation: 'AdminDeleteUser', error: refused });
    expect(await create()).toMatchObject({
      status: 'FAILED',
      errorCode: 'GeneralServiceException',
      resourceModel: { UserPoolId, Username: 'ada' },
    });
  });
});
