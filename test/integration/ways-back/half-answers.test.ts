// An answer that is cut, stalls or says nothing is none: it is asked for again, and leaves no orphan.
import type { FaultKind } from '../../../local/faults';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { SUCCESS } from '../../support/words';

const { ada, calls, create, exists, fault, list, make, read, remove, stored, update } = useHandlers(
  {
    groups: ['staff'],
    timeoutSeconds: 8,
  },
);
const WITHOUT_SENSE: FaultKind[] = ['stall', 'cut', 'empty', 'html'];
const original = () => ada(attributes({ name: 'Ada' }));
const changed = () => ada({ ...attributes({ name: 'Ada L.' }), Groups: ['staff'], Enabled: false });

describe.each(WITHOUT_SENSE)('an answer that is %s', (kind) => {
  it('to AdminCreateUser leaves one user, ours', async () => {
    fault({ operation: 'AdminCreateUser', when: 'after', kind });
    const answer = await create(original());
    expect(answer).toMatchObject(SUCCESS);
    expect(answer.resourceModel?.Sub).toBe((await stored()).sub);
  });

  it.each(['AdminGetUser', 'AdminListGroupsForUser'])(
    'to %s is asked for again',
    async (operation) => {
      await make(original());
      fault({ operation, when: 'after', kind });
      const asked = await calls(async () => {
        expect(await read()).toMatchObject({ ...SUCCESS, resourceModel: { Username: 'ada' } });
      });
      expect(asked.filter((one) => one === operation)).toHaveLength(2);
    },
  );

  it('to ListUsers is asked for again', async () => {
    await make(original());
    fault({ operation: 'ListUsers', when: 'after', kind });
    expect((await list()).resourceModels).toMatchObject([{ Username: 'ada' }]);
  });

  it.each(['AdminUpdateUserAttributes', 'AdminAddUserToGroup', 'AdminDisableUser'])(
    'to %s leaves the update complete',
    async (operation) => {
      await make(original());
      fault({ operation, when: 'after', kind });
      expect(await update(original(), changed())).toMatchObject(SUCCESS);
      expect(await stored()).toMatchObject({
        attributes: { name: 'Ada L.' },
        groups: ['staff'],
        enabled: false,
      });
    },
  );

  it('to AdminDeleteUser leaves nobody', async () => {
    await make(original());
    fault({ operation: 'AdminDeleteUser', when: 'after', kind });
    expect(await remove()).toMatchObject(SUCCESS);
    expect(await exists()).toBe(false);
  });
});

it('an answer that comes slowly is waited for', async () => {
  fault({ operation: 'AdminCreateUser', when: 'after', kind: 'slow', milliseconds: 400 });
  const asked = await calls(() => create(ada()));
  expect(asked).toEqual(['AdminCreateUser']);
});

it('a body that stalls once in a create of several steps costs one look', async () => {
  fault({ operation: 'AdminCreateUser', when: 'after', kind: 'stall' });
  const asked = await calls(async () => {
    expect(await create(ada({ Groups: ['staff'] }))).toMatchObject(SUCCESS);
  });
  const beforeTheJoin = asked.slice(0, asked.indexOf('AdminAddUserToGroup'));
  expect(beforeTheJoin).toEqual(['AdminCreateUser', 'AdminGetUser', 'AdminListGroupsForUser']);
  expect((await stored()).groups).toEqual(['staff']);
});
