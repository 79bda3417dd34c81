// A patch of the Cloud Control API: what READ shows by the identifier alone is the previous state, and what
// the patch makes of it is wanted. The patches are those of docs/using/cloud-control.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Properties } from '../../../local/invocation/events';
import { listed, type RunningResource, startResource } from '../../support/resource';

const GUIDE = readFileSync(join(__dirname, '../../../docs/using/cloud-control.md'), 'utf8');

/** The patches of the guide: property to the operation on it. */
const PATCHES = new Map(
  [...GUIDE.matchAll(/--patch-document '(.*)'/g)].flatMap(([, text = '']) =>
    [...JSON.parse(text)].map((one): [string, Patch] => [one.path, one]),
  ),
);

interface Patch {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}

/** Applies what patches of a user are made of: a property set anew, or an item at the end of a list. */
function patched(state: Properties, { path, value }: Patch): Properties {
  const [, name = '', end] = path.split('/');
  return { ...state, [name]: end === '-' ? [...[state[name] ?? []].flat(), value] : value };
}

describe('a patch of the guide', () => {
  let resource: RunningResource;
  let user: { UserPoolId: string; Username: string };
  beforeAll(async () => {
    resource = await startResource();
  });
  beforeEach(async () => {
    user = { UserPoolId: await resource.makePool(), Username: 'ada' };
    await resource.makeGroups(user.UserPoolId, 'editors', 'staff');
    const UserAttributes = listed({ email: 'ada@example.com', name: 'Ada', nickname: 'Countess' });
    const properties = { ...user, UserAttributes, Groups: ['staff'] };
    expect(await resource.act({ action: 'CREATE', properties })).toMatchObject({
      status: 'SUCCESS',
    });
  });
  afterAll(() => resource.close());

  async function apply(patch: Patch | undefined) {
    if (!patch) throw new Error('the guide has no such patch');
    const read = await resource.act({ action: 'READ', properties: user });
    const previousProperties = Object(read.resourceModel);
    const properties = patched(previousProperties, patch);
    const answer = await resource.act({ action: 'UPDATE', previousProperties, properties });
    expect(answer).toMatchObject({ status: 'SUCCESS' });
    return resource.stored(user.UserPoolId, 'ada');
  }

  it('disables somebody, and changes nothing else', async () => {
    const { enabled, attributes, groups } = await apply(PATCHES.get('/Enabled'));
    expect([enabled, attributes.nickname, groups]).toEqual([false, 'Countess', ['staff']]);
  });

  it('adds a group to those that are there', async () => {
    const { groups } = await apply(PATCHES.get('/Groups/-'));
    expect([...groups].sort()).toEqual(['editors', 'staff']);
  });

  it('invites again who has not accepted', async () => {
    await apply(PATCHES.get('/MessageAction'));
    const kinds = resource.cognito.messages
      .filter(({ userPoolId }) => userPoolId === user.UserPoolId)
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['INVITATION', 'RESEND']);
  });

  it('takes away what a replaced list leaves out, but for the address', async () => {
    const value = listed({ name: 'Ada Lovelace' });
    const { attributes } = await apply({ op: 'replace', path: '/UserAttributes', value });
    expect(attributes).toMatchObject({ name: 'Ada Lovelace', email: 'ada@example.com' });
    expect(attributes).not.toHaveProperty('nickname');
    const { groups } = await apply({ op: 'replace', path: '/Groups', value: ['editors'] });
    expect(groups).toEqual(['editors']);
  });
});
