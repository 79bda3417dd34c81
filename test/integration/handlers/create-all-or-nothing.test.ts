import { AdminDeleteUserCommand } from '@aws-sdk/client-cognito-identity-provider';
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
  await resource.makeGroups(UserPoolId, 'admins', 'staff');
});
afterAll(() => resource.close());

const PASSWORD = 'Correct-Horse-7';

function create(properties: Properties) {
  return resource.act({
    action: 'CREATE',
    properties: { UserPoolId, Username: 'ada', ...properties },
  });
}

const everything = { Groups: ['admins', 'staff'], Password: PASSWORD, Enabled: false };

describe('create', () => {
  it('does all that is declared, and answers what a read answers', async () => {
    let answer = await create({});
    const calls = await resource.callsDuring(async () => {
      answer = await create({
        ...everything,
        Username: 'ben',
        UserAttributes: listed({ name: 'Ben' }),
      });
    });
    expect(calls.slice(0, 5)).toEqual([
      'AdminCreateUser',
      'AdminAddUserToGroup',
      'AdminAddUserToGroup',
      'AdminSetUserPassword',
      'AdminDisableUser',
    ]);
    expect(calls.slice(5).sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser']);
    expect(answer).toMatchObject({
      status: 'SUCCESS',
      resourceModel: {
        Enabled: false,
        UserStatus: 'CONFIRMED',
        Groups: expect.arrayContaining(['admins', 'staff']),
      },
    });
    expect(JSON.stringify(answer)).not.toContain(PASSWORD);
    const properties = { UserPoolId, Username: 'ben' };
    const read = await resource.act({ action: 'READ', properties });
    expect(read.resourceModel).toEqual(answer.resourceModel);
  });

  it('sends nothing to somebody with a permanent password', async () => {
    const UserAttributes = listed({ email: 'ada@example.com' });
    await create({ Password: PASSWORD, UserAttributes, DesiredDeliveryMediums: ['EMAIL'] });
    expect(
      resource.cognito.messages.filter((message) => message.userPoolId === UserPoolId),
    ).toEqual([]);
  });

  it('of a disabled user still invites', async () => {
    const UserAttributes = listed({ email: 'ada@example.com' });
    await create({ Enabled: false, UserAttributes, DesiredDeliveryMediums: ['EMAIL'] });
    expect(resource.cognito.messages).toContainEqual(
      expect.objectContaining({ userPoolId: UserPoolId }),
    );
  });

  it('with both kinds of password is refused before any call', async () => {
    const calls = await resource.callsDuring(async () => {
      const answer = await create({ Password: PASSWORD, TemporaryPassword: PASSWORD });
      expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
    });
    expect(calls).toEqual([]);
  });
});

const STEPS = ['AdminAddUserToGroup', 'AdminSetUserPassword', 'AdminDisableUser'];

it('create sets the password of a user whom the pool has confirmed at once', async () => {
  UserPoolId = await resource.makePool({
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
  });
  const UserAttributes = listed({ email: 'ada@example.com' });
  const calls = await resource.callsDuring(() => create({ UserAttributes, Password: PASSWORD }));
  expect(calls).toContain('AdminSetUserPassword');
});

describe.each(STEPS)('a create whose %s fails', (operation) => {
  const refused = { name: 'NotAuthorizedException', message: `no, not with ${PASSWORD}` };

  it('leaves nobody behind, and answers the first error without a model', async () => {
    resource.cognito.faults.add({ operation, error: refused });
    const answer = await create(everything);
    expect(answer).toMatchObject({
      status: 'FAILED',
      errorCode: 'AccessDenied',
      message: 'no, not with ***',
    });
    expect(answer).not.toHaveProperty('resourceModel');
    await expect(resource.stored(UserPoolId, 'ada')).rejects.toThrow('User does not exist.');
  });

  it('and whose user somebody else has deleted answers the first error too', async () => {
    resource.cognito.faults.add({ operation, error: refused });
    resource.cognito.before('AdminDeleteUser', () =>
      resource.client.send(new AdminDeleteUserCommand({ UserPoolId, Username: 'ada' })),
    );
    const answer = await create(everything);
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'AccessDenied' });
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('and whose user can’t be deleted says so, with the model that CloudFormation cleans up by', async () => {
    resource.cognito.faults.add({ operation, error: refused });
    resource.cognito.faults.add({ operation: 'AdminDeleteUser', error: refused });
    const answer = await create(everything);
    expect(answer).toMatchObject({
      status: 'FAILED',
      errorCode: 'GeneralServiceException',
      message:
        'no, not with ***. The user made before that was left behind, since deleting it failed: no, ' +
        'not with ***',
      resourceModel: { UserPoolId, Username: 'ada' },
    });
    expect(Object.keys(answer.resourceModel ?? {}).sort()).toEqual(['UserPoolId', 'Username']);
    const properties = answer.resourceModel ?? {};
    expect(await resource.act({ action: 'DELETE', properties })).toMatchObject({
      status: 'SUCCESS',
    });
  });
});

it('create in a group that is not there says which way out there is', async () => {
  const answer = await create({ Groups: ['nobody'] });
  expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
  expect(answer.message).toContain('create it before the user');
});

it('create with a password that the pool refuses leaves nobody behind', async () => {
  expect(await create({ Password: 'short' })).toMatchObject({ errorCode: 'InvalidRequest' });
  await expect(resource.stored(UserPoolId, 'ada')).rejects.toThrow('User does not exist.');
});
