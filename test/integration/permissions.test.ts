// Each handler has the permissions for the operations that it calls, and for nothing else.
import schema from '../../aws-cognito-userpooluser.json';
import type { Action, Properties } from '../../local/invocation/events';
import { listed } from '../support/attributes';
import { fromBehind } from '../support/from-behind';
import { type RunningResource, startResource } from '../support/resource';

const HANDLERS = ['create', 'read', 'update', 'delete', 'list'] as const;
type HandlerName = (typeof HANDLERS)[number];

const ACTIONS: Record<HandlerName, Action> = {
  create: 'CREATE',
  read: 'READ',
  update: 'UPDATE',
  delete: 'DELETE',
  list: 'LIST',
};

const seen = new Map(HANDLERS.map((name) => [name, new Set<string>()]));

let resource: RunningResource;

/** Sends an event and remembers which operations it took. */
async function act(handler: HandlerName, properties: Properties, previous?: Properties) {
  const calls = await resource.callsDuring(() =>
    resource.act({ action: ACTIONS[handler], properties, previousProperties: previous }),
  );
  for (const operation of calls) seen.get(handler)?.add(`cognito-idp:${operation}`);
}

/** Makes somebody without any handler, so that its process knows nothing of the pool. */
function stranger(UserPoolId: string, Username: string, preferred_username?: string) {
  const UserAttributes = preferred_username ? listed({ preferred_username }) : [];
  fromBehind(resource.cognito.service)('AdminCreateUser', { UserPoolId, Username, UserAttributes });
}

/** The identifier of somebody whose alias is that very name in another letter case, in a pool of its own. */
async function caseInDoubt() {
  const UserPoolId = await resource.makePool({ AliasAttributes: ['preferred_username'] });
  stranger(UserPoolId, 'mallory', 'Mallory');
  return { UserPoolId, Username: 'Mallory' };
}

beforeAll(async () => {
  resource = await startResource();
  const UserPoolId = await resource.makePool({ AliasAttributes: ['preferred_username', 'email'] });
  await resource.makeGroups(UserPoolId, 'admins', 'staff');
  const emailPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
  const ada = { UserPoolId, Username: 'ada' };
  const adaNamed = { ...ada, UserAttributes: listed({ name: 'Ada', preferred_username: 'al' }) };
  const adaRenamed = { ...ada, UserAttributes: listed({ name: 'Ada Lovelace' }) };
  const nobody = { UserPoolId, Username: 'nobody' };
  const alias = { UserPoolId, Username: 'al' };
  const byEmail = { UserPoolId: emailPoolId, Username: 'ada@example.com' };

  await act('list', { UserPoolId });
  await act('create', adaNamed);
  await act('create', adaNamed);
  await act('create', { UserPoolId, Username: 'invited', MessageAction: 'RESEND' });
  await act('create', { ...nobody, Sub: 'read-only' });
  await act('create', byEmail);
  await act('create', { UserPoolId });
  const bob = { UserPoolId, Username: 'bob', UserAttributes: listed({ email: 'bob@example.com' }) };
  const complete = { ...bob, Groups: ['admins'], Password: 'Correct-Horse-7', Enabled: false };
  await act('create', complete);
  await act('create', { ...complete, Username: 'undone', Password: 'short' });
  resource.cognito.faults.add({ operation: 'AdminCreateUser', when: 'after', kind: 'disconnect' });
  await act('create', { UserPoolId, Username: 'lost' });
  for (const identifier of [ada, nobody, alias, byEmail]) await act('read', identifier);
  await act('update', adaNamed, adaNamed);
  await act('update', adaRenamed, adaNamed);
  await act('update', { ...adaRenamed, MessageAction: 'RESEND' }, adaRenamed);
  await act('update', { ...adaRenamed, UserAttributes: listed({ unknown: 'x' }) }, adaRenamed);
  await act('update', { ...alias, UserAttributes: listed({ name: 'Al' }) }, alias);
  await act('update', { ...byEmail, UserAttributes: listed({ email: 'a@example.com' }) }, byEmail);
  const verified = listed({ email: 'bob@example.com', email_verified: 'true' });
  const changed = { ...bob, UserAttributes: verified, Groups: ['staff'], Enabled: true };
  await act('update', changed, complete);
  await act('update', { ...changed, Enabled: false, Password: 'Battery-Staple-8' }, changed);
  const invited = {
    ...bob,
    Username: 'eve',
    UserAttributes: listed({ phone_number: '+15555550100' }),
  };
  await act('create', { ...invited, Groups: ['admins'] });
  await act('list', { UserPoolId });
  const phonePoolId = await resource.makePool({ UsernameAttributes: ['phone_number'] });
  stranger(phonePoolId, '+15555550100');
  await act('list', { UserPoolId: phonePoolId });
  for (const handler of ['read', 'delete'] as const) await act(handler, await caseInDoubt());
  for (const identifier of [alias, nobody, ada, byEmail]) await act('delete', identifier);
});

afterAll(() => resource.close());

describe.each(HANDLERS)('the permissions of %s', (handler) => {
  it('are the operations that it was seen to call', () => {
    expect([...schema.handlers[handler].permissions].sort()).toEqual(
      [...(seen.get(handler) ?? [])].sort(),
    );
  });
});

describe('the handlers', () => {
  it('are all looked at here', () => {
    expect(Object.keys(schema.handlers).sort()).toEqual([...HANDLERS].sort());
  });
});
