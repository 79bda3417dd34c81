// Whole pools are adopted, of every kind: everybody is imported, nothing is written, nothing is lost.
import { rmSync } from 'node:fs';
import { adopt } from '../../adopt/adopt';
import { adoptOptions } from '../../adopt/options';
import type { UserPool } from '../../local/cognito/state/user-pool';
import type { StackResource } from '../../local/stack/engine/stack';
import { updateStack } from '../../local/stack/engine/update-stack';
import { readTemplate } from '../../local/stack/template/template';
import { type BundleEngine, startBundleEngine } from '../integration/stack/bundle-engine';
import { KIND_NAMES, KINDS } from '../lives/kinds';
import { useFreshFolder } from '../support/fresh-folder';
import { crowd, portrait } from './crowd';
import { changeSetsIn, follow, type Imported } from './follow';

const READS = ['AdminGetUser', 'AdminListGroupsForUser', 'DescribeUserPool'];
const LISTS = ['DescribeUserPool', 'ListGroups', 'ListUsers', 'ListUsersInGroup'];
const MANY = 1_200;
const SOME = 60;
/** Who is changed and comes back: each costs some twenty calls. */
const FEW = 15;

const folder = useFreshFolder();

/** Writes the files of an adoption of the pool, and gives its imports. */
async function adopted(engine: BundleEngine, { id }: UserPool) {
  const options = adoptOptions(
    ['--user-pool-id', id, '--bucket', 'mine', '--out', 'x'],
    folder.path,
  );
  const adoption = await adopt(engine.client, options, () => {});
  return { adoption, sets: changeSetsIn(options.out) };
}

/** The operations that were called since they were last asked for, each once. */
const called = (engine: BundleEngine) => [...new Set(engine.takeCalls())].sort();

const applied = (engine: BundleEngine, { stack }: Imported, template: string) =>
  updateStack(engine.services, stack, readTemplate(template, 't.yaml'));

/** What a resource declares beside what there is, list by list. */
function compared({ properties, model }: StackResource) {
  const sides = [properties, model].map(({ UserAttributes = [], Groups = [], Enabled = true }) => [
    [UserAttributes]
      .flat()
      .map((pair) => JSON.stringify(pair))
      .sort(),
    [Groups].flat().sort(),
    Enabled,
  ]);
  return sides;
}

/** The template with something else for some, and for the last one what can't be. */
function failing(template: string): string {
  const parts = template.split(/^(?= {2}User)/m);
  const changed = parts.map((part, index) =>
    index > FEW
      ? part
      : part
          .replace(/^.*Name: "nickname".*\n/m, '')
          .replace(/(Name: "name", Value: ").*(" )/, '$1Somebody else$2')
          .replace(/Groups: \[.*\]/, 'Groups: ["late"]')
          .replace(/^ *Enabled: false\n/m, ''),
  );
  // The badge can't be changed in any of the pools.
  const last = changed.pop() ?? '';
  return [...changed, last.replace(/Name: "custom:badge", Value: "/, '$&9')].join('');
}

describe.each([false, 'usernames', true] as const)(
  'pools that hand back %s in lower case',
  (flat) => {
    let engine: BundleEngine;
    beforeAll(async () => {
      engine = await startBundleEngine(undefined, { flattenCase: flat });
    });
    afterAll(() => engine.close());

    const kinds = KIND_NAMES.filter((name) => KINDS[name].flattenCase === flat);
    const LONG = 120_000;
    it.each(kinds)(
      'are adopted whole: %s',
      async (name) => {
        const count = name === 'plain' ? MANY : SOME;
        const pool = crowd(engine.cognito.service, KINDS[name], count);
        const before = portrait(pool);
        engine.takeCalls();

        const { adoption, sets } = await adopted(engine, pool);
        expect(called(engine)).toEqual(LISTS);
        expect(adoption).toMatchObject({ users: count, leftBehind: [] });
        expect(adoption.stacks).toBe(Math.ceil(count / 500));

        const imported = await follow(engine.services, sets);
        const resources = imported.flatMap(({ stack }) => [...stack.resources.values()]);
        expect(resources).toHaveLength(count);
        for (const resource of resources) {
          const [declared, actual] = compared(resource);
          expect(declared).toEqual(actual);
          expect(resource.deletionPolicy).toBe('Retain');
          expect(resource.updateReplacePolicy).toBe('Retain');
        }
        expect(called(engine).filter((operation) => !READS.includes(operation))).toEqual([]);

        for (const one of imported) await applied(engine, one, one.template);
        expect(called(engine)).toEqual([]);
        const [last] = imported.slice(-1);
        if (!last) throw new Error('no stack');
        const touched = last.template.replace(/Properties:/g, '$&\n      MessageAction: SUPPRESS');
        await applied(engine, last, touched);
        expect(last.stack.status).toBe('UPDATE_COMPLETE');
        expect(called(engine).filter((operation) => !READS.includes(operation))).toEqual([]);

        await applied(engine, last, failing(touched));
        expect(last.stack.status).toBe('UPDATE_ROLLBACK_COMPLETE');
        expect(called(engine)).toContain('AdminUpdateUserAttributes');
        expect(portrait(pool)).toEqual(before);
      },
      LONG,
    );
  },
);

it('an import that fails takes nothing away, and can be begun again', async () => {
  const engine = await startBundleEngine();
  try {
    const pool = crowd(engine.cognito.service, KINDS.plain, 3);
    const { sets } = await adopted(engine, pool);
    await engine.client.adminDeleteUser({ UserPoolId: pool.id, Username: 'User.1' });
    const before = portrait(pool);
    await expect(follow(engine.services, sets)).rejects.toThrow('IMPORT_ROLLBACK_COMPLETE');
    expect(portrait(pool)).toEqual(before);
    rmSync(folder.at('x'), { recursive: true });
    const again = await adopted(engine, pool);
    const [one] = await follow(engine.services, again.sets);
    expect(one?.stack.resources.size).toBe(2);
  } finally {
    await engine.close();
  }
});
