// A patch of the Cloud Control API: what READ shows by the identifier alone is the previous state, and what
// the patch makes of it is wanted. The patches are those of docs/using/cloud-control.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Properties } from '../../../local/invocation/events';
import { attributes, listed } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';

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
  const { ada, change, mails, make, poolId, read, stored } = useHandlers({
    groups: ['editors', 'staff'],
  });
  beforeEach(async () => {
    const values = { email: 'ada@example.com', name: 'Ada', nickname: 'Countess' };
    await make(ada({ ...attributes(values), Groups: ['staff'], MessageAction: undefined }));
  });

  async function apply(patch: Patch | undefined) {
    if (!patch) throw new Error('the guide has no such patch');
    const { resourceModel: before = {} } = await read({ UserPoolId: poolId(), Username: 'ada' });
    await change(before, patched(before, patch));
    return stored();
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
    expect(mails().map(({ kind }) => kind)).toEqual(['INVITATION', 'RESEND']);
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
