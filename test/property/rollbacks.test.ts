// An update and then the update the other way round come back to where they began.
import fc from 'fast-check';
import { ALIASES, isVerifiedFlag, sameValue } from '../../src/user/attributes';
import { attributesIn } from '../../src/user/changes';
import { after, GROUPS, NAMES, plan, update } from './declared-users';

const runs = { numRuns: 2_000 };

/** The update, `steps` steps of it at most, and its rollback. */
const rolledBack = fc.tuple(update, fc.nat(8)).map(([random, steps]) => {
  const { previous, desired, before, kept } = random;
  const there = plan(previous, desired, before, kept);
  const between = after(before, there, steps);
  const back = plan(desired, previous, between, kept);
  const isWhole = steps >= there.undoable.length;
  const rewritten = [there, back].map(({ undoable }) => attributesIn(undoable));
  return { ...random, isWhole, rewritten, back, end: after(between, back) };
});

/** Whether an update has written the address of the flag, which the service then resets. */
function isReset(flag: string, written: ReadonlyMap<string, string>) {
  return isVerifiedFlag(flag) && Boolean(written.get(flag.replace('_verified', '')));
}

describe('after a rollback, from whatever point', () => {
  it('everything is there that the old template declares', () => {
    fc.assert(
      fc.property(rolledBack, ({ previous, end }) => {
        const { attributes = new Map(), groups = [], enabled = end.enabled } = previous;
        for (const [name, value] of attributes) {
          expect([name, sameValue(name, value, end.attributes.get(name))]).toEqual([name, true]);
        }
        expect(end.groups).toEqual(expect.arrayContaining([...groups]));
        expect(end.enabled).toBe(enabled);
      }),
      runs,
    );
  });

  it('what neither template declares is as it was, but for the flag of an address that moved', () => {
    fc.assert(
      fc.property(rolledBack, ({ previous, desired, before, rewritten, end }) => {
        for (const name of ['sub', ...NAMES]) {
          if (previous.attributes?.has(name) || desired.attributes?.has(name)) continue;
          const is = end.attributes.get(name);
          if (is === 'false' && rewritten.some((written) => isReset(name, written))) continue;
          expect([name, is]).toEqual([name, before.attributes.get(name)]);
        }
        for (const group of GROUPS) {
          if (previous.groups?.includes(group) || desired.groups?.includes(group)) continue;
          expect(end.groups.includes(group)).toBe(before.groups.includes(group));
        }
        if (previous.enabled === undefined && desired.enabled === undefined) {
          expect(end.enabled).toBe(before.enabled);
        }
      }),
      runs,
    );
  });
});

describe('what the new template alone declared', () => {
  it('is gone, but for what omission does not undo', () => {
    fc.assert(
      fc.property(rolledBack, ({ previous, desired, kept, isWhole, rewritten, end }) => {
        fc.pre(isWhole);
        for (const [name, value] of desired.attributes ?? []) {
          if (previous.attributes?.has(name)) continue;
          const is = end.attributes.get(name);
          const stays = [...ALIASES, ...kept].includes(name) || isVerifiedFlag(name);
          const isLost = is === 'false' && isReset(name, rewritten[1] ?? new Map());
          if (isLost) continue;
          expect([name, sameValue(name, stays ? value : undefined, is)]).toEqual([name, true]);
        }
      }),
      runs,
    );
  });

  it('is given back where it was not there before: groups and the state', () => {
    fc.assert(
      fc.property(rolledBack, ({ previous, desired, before, isWhole, end }) => {
        fc.pre(isWhole);
        for (const group of desired.groups ?? []) {
          // One that was there before is left: nobody remembers that (the README says so).
          if (!previous.groups?.includes(group)) expect(end.groups).not.toContain(group);
        }
        if (previous.enabled !== undefined || desired.enabled === undefined) return;
        // A new user is enabled: `false` is undone to that, and `true` is nothing to undo.
        expect(end.enabled).toBe(true);
        if (before.enabled) expect(end.enabled).toBe(before.enabled);
      }),
      runs,
    );
  });
});

it('the rollback again writes nothing', () => {
  fc.assert(
    fc.property(rolledBack, ({ previous, desired, kept, end }) => {
      expect(plan(desired, previous, end, kept).undoable).toEqual([]);
    }),
    runs,
  );
});
