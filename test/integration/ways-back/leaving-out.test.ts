// Lines that are left out of a template: what it had done is undone, and what others did stays.
import { attributes, verified } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { SUCCESS } from '../../support/words';

const { ada, behind, calls, change, inPool, make, read, stored, update } = useHandlers({
  groups: ['admins', 'premium', 'staff'],
});

describe('leaving Enabled out', () => {
  it('enables again whom the template had disabled, and leaves the groups it had joined', async () => {
    const locked = ada({ Enabled: false, Groups: ['admins'] });
    await make();
    await change(ada(), locked);
    expect(await stored()).toMatchObject({ enabled: false, groups: ['admins'] });
    expect(await update(locked, ada())).toMatchObject(SUCCESS);
    expect(await stored()).toMatchObject({ enabled: true, groups: [] });
  });

  it('leaves disabled whom an operator has disabled by hand', async () => {
    await make();
    behind('AdminDisableUser');
    await change(ada(), ada({ Groups: ['staff'] }));
    await change(ada({ Groups: ['staff'] }), ada());
    expect((await stored()).enabled).toBe(false);
  });
});

describe('a group that the app has granted', () => {
  const granted = () => behind('AdminAddUserToGroup', { GroupName: 'premium' });

  it('stays when Groups comes and goes, and only the declared ones are shown', async () => {
    await make();
    granted();
    const { Groups } = await change(ada(), ada({ Groups: ['admins'] }));
    expect(Groups).toEqual(['admins']);
    expect((await stored()).groups).toEqual(['admins', 'premium']);
    await change(ada({ Groups: ['admins'] }), ada());
    expect((await stored()).groups).toEqual(['premium']);
    expect((await read(ada({ Groups: [] }))).resourceModel?.Groups).toEqual([]);
  });

  it('stays when the name alone changes', async () => {
    const before = ada({ Groups: ['admins'], ...attributes({ name: 'Ada' }) });
    const after = ada({ Groups: ['admins'], ...attributes({ name: 'Ada L.' }) });
    await make(before);
    granted();
    expect(await calls(() => update(before, after))).not.toContain('AdminRemoveUserFromGroup');
    expect((await stored()).groups).toEqual(['admins', 'premium']);
  });
});

it('an update asks for groups again only where they were written', async () => {
  const plain = (name: string) => ada(attributes({ name }));
  await make(plain('Ada'));
  const asked = await calls(() => update(plain('Ada'), plain('Ada L.')));
  expect(asked.filter((operation) => operation === 'AdminListGroupsForUser')).toHaveLength(1);
  expect(asked).toHaveLength(4);
});

describe('an address', () => {
  it.each<[string, Record<string, string>]>([
    ['email', verified('ada@example.com')],
    ['phone_number', { phone_number: '+15555550100', phone_number_verified: 'true' }],
    ['preferred_username', { preferred_username: 'al' }],
  ])(
    'stays when %s is left out of a template, and a blank Value deletes it',
    async (name, values) => {
      await inPool({ AliasAttributes: ['email', 'phone_number', 'preferred_username'] });
      const before = ada(attributes(values));
      await make(before);
      await change(before, ada());
      expect((await stored()).attributes).toEqual(values);
      const { UserAttributes } = await change(ada(), ada(attributes({ [name]: '' })));
      expect((await stored()).attributes).not.toHaveProperty(name);
      expect(UserAttributes).toEqual([]);
    },
  );
});
