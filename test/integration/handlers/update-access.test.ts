// What an update does to groups, passwords and invitations, and to whether somebody may sign in.
import type { Properties } from '../../../local/invocation/events';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { NEXT_PASSWORD, PASSWORD, READS } from '../../support/words';

const { ada, behind, calls, change, fault, mails, make, meanwhile, stored } = useHandlers({
  groups: ['admins', 'staff'],
});

/** The operations by which an update changed something. */
async function writes(before: Properties, after: Properties): Promise<string[]> {
  const asked = await calls(() => change(before, after));
  return asked.filter((operation) => !/^(AdminGet|AdminList|List|Describe)/.test(operation));
}

/** Ada signs in for the first time and chooses her own password. */
const accept = () => behind('AdminSetUserPassword', { Password: 'My-0wn-choice', Permanent: true });

describe('an update', () => {
  it('of nothing reads twice, side by side, and writes nothing', async () => {
    const access = { Groups: ['staff'], Enabled: true, Password: PASSWORD };
    const properties = ada({ ...attributes({ name: 'Ada' }), ...access });
    await make(properties);
    expect((await calls(() => change(properties, properties))).sort()).toEqual(READS);
  });

  it('disables and enables', async () => {
    await make();
    expect(await writes(ada(), ada({ Enabled: false }))).toEqual(['AdminDisableUser']);
    expect((await stored()).enabled).toBe(false);
    const enabled = ada({ Enabled: true });
    expect(await writes(ada({ Enabled: false }), enabled)).toEqual(['AdminEnableUser']);
    expect(await writes(enabled, ada())).toEqual([]);
  });

  it('moves between groups, and leaves those that are no longer declared', async () => {
    await make(ada({ Groups: ['admins'] }));
    const { Groups } = await change(ada({ Groups: ['admins'] }), ada({ Groups: ['staff'] }));
    expect(Groups).toEqual(['staff']);
    const left = await writes(ada({ Groups: ['staff'] }), ada({ Groups: [] }));
    expect(left).toEqual(['AdminRemoveUserFromGroup']);
    expect((await stored()).groups).toEqual([]);
  });

  it('takes a group for left that is gone in the meantime', async () => {
    await make(ada({ Groups: ['admins'] }));
    const error = { name: 'ResourceNotFoundException', message: 'Group not found.' };
    fault({ operation: 'AdminRemoveUserFromGroup', error });
    await change(ada({ Groups: ['admins'] }), ada({ Groups: [] }));
    expect(await change(ada(), ada({ Groups: [] }))).toMatchObject({ Groups: [] });
  });

  it('shows the groups of a user who leaves one, as somebody else has changed them', async () => {
    await make(ada({ Groups: ['admins'] }));
    const joins = () => behind('AdminAddUserToGroup', { GroupName: 'staff' });
    meanwhile('AdminRemoveUserFromGroup', joins);
    expect(await change(ada({ Groups: ['admins'] }), ada())).toMatchObject({ Groups: ['staff'] });
  });

  it('sets a changed password for good', async () => {
    await make();
    const { UserStatus } = await change(ada(), ada({ Password: PASSWORD }));
    expect(UserStatus).toBe('CONFIRMED');
  });

  it('rotates a temporary password, but leaves those alone who have accepted', async () => {
    const first = ada({ TemporaryPassword: PASSWORD });
    const second = ada({ TemporaryPassword: NEXT_PASSWORD });
    await make(first);
    expect(await writes(first, second)).toEqual(['AdminSetUserPassword']);
    expect((await stored()).status).toBe('FORCE_CHANGE_PASSWORD');
    accept();
    expect(await writes(second, first)).toEqual([]);
  });

  it('invites again where RESEND says so and nobody has accepted yet', async () => {
    const resend = (email: string) =>
      ada({ ...attributes({ email }), MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] });
    const before = ada(attributes({ email: 'ada@example.com' }));
    const [same, moved] = [resend('ada@example.com'), resend('new@example.com')];
    await make(before);
    expect(await writes(before, same)).toEqual(['AdminCreateUser']);
    expect(mails()).toMatchObject([{ kind: 'RESEND', destination: 'ada@example.com' }]);
    expect(await writes(same, moved)).toEqual(['AdminUpdateUserAttributes', 'AdminCreateUser']);
    accept();
    expect(await writes(moved, { ...moved, ClientMetadata: { reason: 'again' } })).toEqual([]);
    expect(mails()).toHaveLength(2);
  });
});
