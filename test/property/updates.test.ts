// Whatever the templates say and the user is, an update brings about what is declared, and no more.
import fc from 'fast-check';
import { sameValue } from '../../src/user/attributes';
import { attributesIn, planUpdate } from '../../src/user/changes';
import { declared, describeChange } from '../support/users';
import { after, plan, update } from './declared-users';

const runs = { numRuns: 2_000 };

it('everything that is declared is there after an update', () => {
  fc.assert(
    fc.property(update, ({ previous, desired, actual, kept }) => {
      const user = after(actual, plan(previous, desired, actual, kept));
      const { attributes = new Map(), groups = [], enabled = user.enabled } = desired;
      for (const [name, value] of attributes) {
        expect([name, sameValue(name, value, user.attributes.get(name))]).toEqual([name, true]);
      }
      expect(user.groups).toEqual(expect.arrayContaining([...groups]));
      expect(user.enabled).toBe(enabled);
    }),
    runs,
  );
});

it('nothing is written that neither template declares', () => {
  fc.assert(
    fc.property(update, ({ previous, desired, actual, kept }) => {
      const { undoable, final } = plan(previous, desired, actual, kept);
      const named = [...(previous.attributes?.keys() ?? []), ...(desired.attributes?.keys() ?? [])];
      expect(named).toEqual(expect.arrayContaining([...attributesIn(undoable).keys()]));
      const grouped = [...(previous.groups ?? []), ...(desired.groups ?? [])];
      const saysState = previous.enabled !== undefined || desired.enabled !== undefined;
      for (const change of undoable) {
        if (change.kind === 'join') expect(desired.groups).toContain(change.group);
        else if (change.kind === 'leave') expect(grouped).toContain(change.group);
        else if (change.kind !== 'attributes') expect(saysState).toBe(true);
      }
      expect(final).toEqual([]);
    }),
    runs,
  );
});

it('the same update again writes nothing', () => {
  fc.assert(
    fc.property(update, ({ previous, desired, actual, kept }) => {
      const user = after(actual, plan(previous, desired, actual, kept));
      expect(plan(previous, desired, user, kept).undoable.map(describeChange)).toEqual([]);
    }),
    runs,
  );
});

it('a template that stays the same leaves what is in force as it is', () => {
  fc.assert(
    fc.property(update, ({ previous, before }) => {
      const again = planUpdate(previous, { ...declared(), ...previous }, before);
      expect(again).toEqual({ undoable: [], final: [] });
    }),
    runs,
  );
});
