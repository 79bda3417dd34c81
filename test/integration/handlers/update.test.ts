import {
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../../../local/invocation/events';
import { listed, type RunningResource, startResource } from '../../support/resource';

let resource: RunningResource;
let UserPoolId: string;
beforeAll(async () => {
  resource = await startResource();
});
beforeEach(async () => {
  UserPoolId = await resource.makePool();
});
afterAll(() => resource.close());

const READS = ['AdminGetUser', 'AdminListGroupsForUser'];

/** Properties of Ada with these attributes. */
function ada(attributes?: Record<string, string>, rest: Properties = {}): Properties {
  const UserAttributes = attributes && listed(attributes);
  return { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS', UserAttributes, ...rest };
}

async function create(properties: Properties) {
  const answer = await resource.act({ action: 'CREATE', properties });
  expect(answer.status).toBe('SUCCESS');
  return answer.resourceModel;
}

function update(previousProperties: Properties, properties: Properties) {
  return resource.act({ action: 'UPDATE', previousProperties, properties });
}

async function attributesOf(Username: string) {
  const user = await resource.client.send(new AdminGetUserCommand({ UserPoolId, Username }));
  const pairs = (user.UserAttributes ?? []).map(({ Name, Value }) => [Name, Value]);
  const { sub, ...attributes } = Object.fromEntries(pairs);
  return attributes;
}

async function behindTheBack(attributes: Record<string, string>) {
  const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
  const request = { UserPoolId, Username: 'ada', UserAttributes };
  await resource.client.send(new AdminUpdateUserAttributesCommand(request));
}

describe('update', () => {
  it('sets, changes and removes attributes in place, with one write', async () => {
    const before = ada({ name: 'Ada', nickname: 'ada', locale: 'en' });
    const after = ada({ name: 'Ada L.', nickname: 'ada', zoneinfo: 'Europe/London' });
    const created = await create(before);
    const calls = await resource.callsDuring(async () => {
      const answer = await update(before, after);
      expect(answer).toMatchObject({ status: 'SUCCESS', resourceModel: { Sub: created?.Sub } });
    });
    expect(calls.slice(0, 2).sort()).toEqual(READS);
    // The pool is asked because something is left out, and might have to stay.
    expect(calls.slice(2)).toEqual([
      'DescribeUserPool',
      'AdminUpdateUserAttributes',
      'AdminGetUser',
    ]);
    expect(await attributesOf('ada')).toEqual({
      name: 'Ada L.',
      nickname: 'ada',
      zoneinfo: 'Europe/London',
    });
  });

  it('without a difference is two reads side by side', async () => {
    const properties = ada({ name: 'Ada' });
    await create(properties);
    const calls = await resource.callsDuring(() => update(properties, properties));
    expect(calls.sort()).toEqual(READS);
  });

  it('of write-only properties alone writes nothing', async () => {
    const before = ada({ name: 'Ada' });
    await create(before);
    const after = ada(
      { name: 'Ada' },
      { ClientMetadata: { key: 'value' }, ForceAliasCreation: true },
    );
    const calls = await resource.callsDuring(() => update(before, after));
    expect(calls.sort()).toEqual(READS);
  });

  it('brings drifted attributes back, and leaves alone what no template declared', async () => {
    const properties = ada({ name: 'Ada' });
    await create(properties);
    await behindTheBack({ name: 'Drifted', nickname: 'self-made' });
    await update(properties, properties);
    expect(await attributesOf('ada')).toEqual({ name: 'Ada', nickname: 'self-made' });
  });

  it('keeps an address verified when its flag is declared, though unchanged', async () => {
    const before = ada({ email: 'old@example.com', email_verified: 'true' });
    const after = ada({ email: 'new@example.com', email_verified: 'true' });
    await create(before);
    await update(before, after);
    expect(await attributesOf('ada')).toEqual({ email: 'new@example.com', email_verified: 'true' });
  });

  it('says so when the pool waits for the owner to confirm an address', async () => {
    UserPoolId = await resource.makePool({
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    const before = ada({ email: 'old@example.com', email_verified: 'true' });
    await create(before);
    const answer = await update(before, ada({ email: 'new@example.com' }));
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
    expect(answer.message).toContain('declare email_verified: "true"');
    const declared = ada({ email: 'new@example.com', email_verified: 'true' });
    expect(await update(before, declared)).toMatchObject({ status: 'SUCCESS' });
  });

  it('ignores read-only properties', async () => {
    const properties = ada({ name: 'Ada' });
    const model = await create(properties);
    const answer = await update(properties, { ...model, ...properties, Sub: 'other' });
    expect(answer).toMatchObject({ status: 'SUCCESS', resourceModel: { Sub: model?.Sub } });
  });

  it('of a user that is gone is NotFound, and makes none', async () => {
    const answer = await update(ada(), ada({ name: 'Ada' }));
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NotFound' });
    await expect(attributesOf('ada')).rejects.toThrow('User does not exist.');
  });

  it.each([{ Username: 'ben' }, { UserPoolId: 'us-east-1_Other9999' }])(
    'to %p is NotUpdatable',
    async (other) => {
      const properties = ada();
      await create(properties);
      const answer = await update(properties, { ...properties, ...other });
      expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NotUpdatable' });
    },
  );

  it.each([
    ['an attribute twice', [...listed({ name: 'a' }), ...listed({ name: 'b' })]],
    ['the service’s own `sub`', listed({ sub: 'mine' })],
  ])('to %s is refused, and rolls back without harm', async (_, UserAttributes) => {
    const good = ada({ name: 'Ada' });
    await create(good);
    const bad = { ...good, UserAttributes };
    expect(await update(good, bad)).toMatchObject({ errorCode: 'InvalidRequest' });
    expect(await update(bad, good)).toMatchObject({ status: 'SUCCESS' });
    expect(await attributesOf('ada')).toEqual({ name: 'Ada' });
  });

  it('that failed leaves alone what a person has set when it is rolled back', async () => {
    const before = ada();
    await create(before);
    await behindTheBack({ nickname: 'self-made' });
    const refused = ada({ nickname: 'declared', 'custom:unknown': 'x' });
    expect(await update(before, refused)).toMatchObject({ errorCode: 'InvalidRequest' });
    expect(await update(refused, before)).toMatchObject({ status: 'SUCCESS' });
    expect(await attributesOf('ada')).toEqual({ nickname: 'self-made' });
  });

  it('to another spelling writes it in a pool with case sensitivity', async () => {
    const before = ada({ preferred_username: 'adal' });
    await create(before);
    await update(before, ada({ preferred_username: 'AdaL' }));
    expect(await attributesOf('ada')).toEqual({ preferred_username: 'AdaL' });
  });

  it('of an immutable attribute is refused, and says what to declare', async () => {
    UserPoolId = await resource.makePool({
      Schema: [{ Name: 'badge', AttributeDataType: 'String', Mutable: false }],
    });
    const before = ada({ 'custom:badge': '7' });
    await create(before);
    const answer = await update(before, ada({ 'custom:badge': '8' }));
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
    expect(answer.message).toContain('cannot be updated');
    expect(answer.message).toContain('declare the value that the user has');
  });
});

describe('update in a pool that signs in by email', () => {
  const address = { Username: 'ada@example.com' };
  beforeEach(async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
  });

  it('changes other attributes of the user that the address names', async () => {
    const before = ada({ email: 'ada@example.com', name: 'Ada' }, address);
    await create(before);
    const after = ada({ email: 'ada@example.com', name: 'Ada L.' }, address);
    expect(await update(before, after)).toMatchObject({ status: 'SUCCESS' });
    expect(await attributesOf('ada@example.com')).toMatchObject({ name: 'Ada L.' });
  });

  it('refuses to change the address that is the identity', async () => {
    const before = ada({ email: 'ada@example.com' }, address);
    await create(before);
    const answer = await update(before, ada({ email: 'other@example.com' }, address));
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NotUpdatable' });
    expect(answer.message).toContain('import the user again by its sub');
  });

  it('keeps the address when the template no longer lists it as an attribute', async () => {
    const before = ada({ email: 'ada@example.com', name: 'Ada' }, address);
    await create(before);
    const answer = await update(before, ada({ name: 'Ada' }, address));
    expect(answer).toMatchObject({ status: 'SUCCESS' });
    expect(await attributesOf('ada@example.com')).toMatchObject({ email: 'ada@example.com' });
  });
});
