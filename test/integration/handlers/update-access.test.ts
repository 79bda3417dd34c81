import {
  AdminAddUserToGroupCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
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

function ada(properties: Properties = {}): Properties {
  const UserAttributes = listed({ email: 'ada@example.com' });
  return { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS', UserAttributes, ...properties };
}

async function create(properties: Properties) {
  const answer = await resource.act({ action: 'CREATE', properties });
  expect(answer.status).toBe('SUCCESS');
}

async function update(previousProperties: Properties, properties: Properties) {
  const answer = await resource.act({ action: 'UPDATE', previousProperties, properties });
  expect(answer).toMatchObject({ status: 'SUCCESS' });
  return answer.resourceModel;
}

/** The writes that an update made. */
async function writes(previousProperties: Properties, properties: Properties) {
  const calls = await resource.callsDuring(() => update(previousProperties, properties));
  return calls.filter((operation) => !/^(AdminGet|AdminList|List|Describe)/.test(operation));
}

async function accept() {
  const request = { UserPoolId, Username: 'ada', Password: 'My-0wn-choice', Permanent: true };
  await resource.client.send(new AdminSetUserPasswordCommand(request));
}

function invitations() {
  return resource.cognito.messages.filter((message) => message.userPoolId === UserPoolId);
}

describe('update', () => {
  it('of nothing reads twice, side by side, and writes nothing', async () => {
    const properties = ada({ Groups: ['staff'], Enabled: true, Password: 'Correct-Horse-7' });
    await create(properties);
    const calls = await resource.callsDuring(() => update(properties, properties));
    expect(calls.sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser']);
  });

  it('disables and enables', async () => {
    await create(ada());
    expect(await writes(ada(), ada({ Enabled: false }))).toEqual(['AdminDisableUser']);
    expect((await resource.stored(UserPoolId, 'ada')).enabled).toBe(false);
    expect(await writes(ada({ Enabled: false }), ada({ Enabled: true }))).toEqual([
      'AdminEnableUser',
    ]);
    expect(await writes(ada({ Enabled: true }), ada())).toEqual([]);
  });

  it('moves between groups, and leaves those that are no longer declared', async () => {
    await create(ada({ Groups: ['admins'] }));
    const model = await update(ada({ Groups: ['admins'] }), ada({ Groups: ['staff'] }));
    expect(model?.Groups).toEqual(['staff']);
    expect(await writes(ada({ Groups: ['staff'] }), ada({ Groups: [] }))).toEqual([
      'AdminRemoveUserFromGroup',
    ]);
    expect((await resource.stored(UserPoolId, 'ada')).groups).toEqual([]);
  });

  it('takes a group for left that is gone in the meantime', async () => {
    await create(ada({ Groups: ['admins'] }));
    const error = { name: 'ResourceNotFoundException', message: 'Group not found.' };
    resource.cognito.faults.add({ operation: 'AdminRemoveUserFromGroup', error });
    const previousProperties = ada({ Groups: ['admins'] });
    await resource.act({ action: 'UPDATE', previousProperties, properties: ada({ Groups: [] }) });
    expect(await update(ada(), ada({ Groups: [] }))).toMatchObject({ Groups: [] });
  });

  it('sets a changed password for good', async () => {
    await create(ada());
    const model = await update(ada(), ada({ Password: 'Correct-Horse-7' }));
    expect(model?.UserStatus).toBe('CONFIRMED');
  });

  it('shows the groups of a user who leaves one, as somebody else has changed them', async () => {
    await create(ada({ Groups: ['admins'] }));
    const joins = new AdminAddUserToGroupCommand({
      UserPoolId,
      Username: 'ada',
      GroupName: 'staff',
    });
    resource.cognito.before('AdminRemoveUserFromGroup', () => resource.client.send(joins));
    expect(await update(ada({ Groups: ['admins'] }), ada())).toMatchObject({ Groups: ['staff'] });
  });

  it('rotates a temporary password, but leaves those alone who have accepted', async () => {
    const [before, after] = [
      ada({ TemporaryPassword: 'First-0ne' }),
      ada({ TemporaryPassword: 'Second-0ne' }),
    ];
    await create(before);
    expect(await writes(before, after)).toEqual(['AdminSetUserPassword']);
    const { status } = await resource.stored(UserPoolId, 'ada');
    expect(status).toBe('FORCE_CHANGE_PASSWORD');
    await accept();
    expect(await writes(after, before)).toEqual([]);
  });

  it('invites again where RESEND says so and nobody has accepted yet', async () => {
    const resend = ada({ MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] });
    await create(ada());
    expect(await writes(ada(), resend)).toEqual(['AdminCreateUser']);
    expect(invitations()).toMatchObject([{ kind: 'RESEND', destination: 'ada@example.com' }]);
    const moved = { ...resend, UserAttributes: listed({ email: 'new@example.com' }) };
    expect(await writes(resend, moved)).toEqual(['AdminUpdateUserAttributes', 'AdminCreateUser']);
    await accept();
    expect(await writes(moved, { ...moved, ClientMetadata: { reason: 'again' } })).toEqual([]);
    expect(invitations()).toHaveLength(2);
  });
});

describe('read', () => {
  it('shows more groups than fit a page', async () => {
    const names = Array.from({ length: 75 }, (_, index) => `group-${index}`);
    await resource.makeGroups(UserPoolId, ...names);
    await create(ada({ Groups: names }));
    const { resourceModel } = await resource.act({ action: 'READ', properties: ada() });
    expect(new Set(resourceModel?.Groups as string[])).toEqual(new Set(names));
  });
});
