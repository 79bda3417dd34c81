// The one rule, backwards: a rollback gives back what the old template or nobody declared.
import {
  AdminAddUserToGroupCommand,
  AdminDisableUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../../../local/invocation/events';
import { attributes, failed, SUCCESS, useHandlers } from '../../support/handlers';

describe('a user imported by name into a pool with aliases, whose template then declares what is there', () => {
  const { ada, stranger, stored, update, calls } = useHandlers({
    pool: { AliasAttributes: ['email'] },
  });
  const there = { email: 'ada@example.com', email_verified: 'true', name: 'Ada' };

  it('keeps email and sign-in when that is rolled back, and loses the name alone', async () => {
    await stranger('ada', there);
    const declaring = ada(attributes(there));
    expect(await calls(() => update(ada(), declaring))).not.toContain('AdminUpdateUserAttributes');
    expect(await update(declaring, ada())).toMatchObject(SUCCESS);
    const { email, email_verified } = there;
    expect((await stored('ada@example.com')).attributes).toEqual({ email, email_verified });
  });
});

describe('in a pool that requires email and holds an attribute immutable', () => {
  const { ada, create, stored, update } = useHandlers({
    pool: {
      Schema: [
        { Name: 'given_name', Required: true, Mutable: true, AttributeDataType: 'String' },
        { Name: 'badge', AttributeDataType: 'String', Mutable: false },
      ],
    },
  });
  const all = { given_name: 'Ada', 'custom:badge': '7', nickname: 'al' };

  it('a rollback that omits both succeeds, and leaves them', async () => {
    await create(ada(attributes(all)));
    expect(await update(ada(attributes(all)), ada())).toMatchObject(SUCCESS);
    const { nickname, ...kept } = all;
    expect((await stored()).attributes).toEqual(kept);
  });

  it('another value of the immutable one is refused with what can be done', async () => {
    await create(ada(attributes(all)));
    const answer = await update(
      ada(attributes(all)),
      ada(attributes({ ...all, 'custom:badge': '8' })),
    );
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toMatch(/immutable: declare the value that the user has/);
  });
});

describe('leaving lines out of a template', () => {
  const { ada, client, create, poolId, read, stored, update, calls } = useHandlers({
    groups: ['admins', 'premium', 'staff'],
  });
  const joined = (GroupName: string) =>
    client().send(
      new AdminAddUserToGroupCommand({ UserPoolId: poolId(), Username: 'ada', GroupName }),
    );

  it('enables again whom the template had disabled, and leaves the groups it had joined', async () => {
    const locked = ada({ Enabled: false, Groups: ['admins'] });
    await create(ada());
    await update(ada(), locked);
    expect(await stored()).toMatchObject({ enabled: false, groups: ['admins'] });
    expect(await update(locked, ada())).toMatchObject(SUCCESS);
    expect(await stored()).toMatchObject({ enabled: true, groups: [] });
  });

  it('leaves disabled whom an operator has disabled by hand', async () => {
    await create(ada());
    await client().send(new AdminDisableUserCommand({ UserPoolId: poolId(), Username: 'ada' }));
    await update(ada(), ada({ Groups: ['staff'] }));
    await update(ada({ Groups: ['staff'] }), ada());
    expect((await stored()).enabled).toBe(false);
  });

  it('a first Groups takes nobody out of a group granted by hand, and shows the declared ones', async () => {
    await create(ada());
    await joined('premium');
    const { resourceModel } = await update(ada(), ada({ Groups: ['admins'] }));
    expect(resourceModel?.Groups).toEqual(['admins']);
    expect((await stored()).groups).toEqual(['admins', 'premium']);
    await update(ada({ Groups: ['admins'] }), ada());
    expect((await stored()).groups).toEqual(['premium']);
    expect((await read({ ...ada(), Groups: [] })).resourceModel?.Groups).toEqual([]);
  });

  it('a change of name alone takes away no group that the app had granted', async () => {
    const before = ada({ Groups: ['admins'], ...attributes({ name: 'Ada' }) });
    const after = ada({ Groups: ['admins'], ...attributes({ name: 'Ada L.' }) });
    await create(before);
    await joined('premium');
    expect(await calls(() => update(before, after))).not.toContain('AdminRemoveUserFromGroup');
    expect((await stored()).groups).toEqual(['admins', 'premium']);
  });

  it('asks for groups again only where they were written', async () => {
    const plain = (name: string) => ada(attributes({ name }));
    await create(plain('Ada'));
    const asked = await calls(() => update(plain('Ada'), plain('Ada L.')));
    expect(asked.filter((operation) => operation === 'AdminListGroupsForUser')).toHaveLength(1);
    expect(asked).toHaveLength(4);
  });
});

describe('an address', () => {
  const { ada, create, stored, update } = useHandlers({
    pool: { AliasAttributes: ['email', 'phone_number', 'preferred_username'] },
  });

  it.each<[string, Record<string, string>]>([
    ['email', { email: 'ada@example.com', email_verified: 'true' }],
    ['phone_number', { phone_number: '+15555550100', phone_number_verified: 'true' }],
    ['preferred_username', { preferred_username: 'al' }],
  ])(
    'stays when %s is left out of a template, and a blank Value deletes it',
    async (name, values) => {
      const before = ada(attributes(values));
      await create(before);
      await update(before, ada());
      expect((await stored()).attributes).toEqual(values);
      const blank = ada(attributes({ [name]: '' }));
      const { resourceModel } = await update(ada(), blank);
      expect((await stored()).attributes).not.toHaveProperty(name);
      expect(resourceModel?.UserAttributes).toEqual([]);
    },
  );
});

describe('in a pool that asks for verification before an update', () => {
  const { ada, calls, create, stored, update } = useHandlers({
    pool: {
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    },
    groups: ['staff'],
  });
  const verified = (email: string, rest: Properties = {}) =>
    ada({ ...attributes({ email, email_verified: 'true' }), ...rest });

  it('an update that fails at a missing group has changed no address, and rolls back', async () => {
    const before = ada(attributes({ email: 'a@example.com' }));
    const after = verified('b@example.com', { Groups: ['missing'] });
    await create(before);
    const answer = await update(before, after);
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toContain('AWS::Cognito::UserPoolGroup');
    expect(await update(after, before)).toMatchObject(SUCCESS);
    expect((await stored()).attributes.email).toBe('a@example.com');
  });

  it('an address without its flag is refused before anything is written, password included', async () => {
    const before = ada(attributes({ email: 'a@example.com' }));
    await create(before);
    const after = ada({
      ...attributes({ email: 'b@example.com' }),
      Groups: ['staff'],
      Password: 'Correct-Horse-7',
    });
    const asked = await calls(async () => {
      const answer = await update(before, after);
      expect(answer).toMatchObject(failed('InvalidRequest'));
      expect(answer.message).toContain('declare email_verified: "true"');
      expect(answer.message).toContain('ResourcesToSkip');
    });
    expect(asked.sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser', 'DescribeUserPool']);
    expect(await stored()).toMatchObject({ status: 'FORCE_CHANGE_PASSWORD', groups: [] });
  });

  it('takes the flag in any letter case', async () => {
    const before = ada(attributes({ email: 'a@example.com' }));
    await create(before);
    const after = ada(attributes({ email: 'b@example.com', email_verified: 'True' }));
    expect(await update(before, after)).toMatchObject(SUCCESS);
  });
});
