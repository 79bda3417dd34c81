// A cgroup whose processes get a quarter of a core, which is what a Lambda with 442 MB has.
// Source: Lambda Developer Guide, "Configure Lambda function memory": 1,769 MB are one vCPU.
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf } from '../local/unknown';
import type { Skipped } from './report';

/** The file that takes the processes of the group; `remove` when none is left in it. */
export interface Group {
  readonly procs: string;
  remove(): void;
}

const NAME = 'user-pool-user-bench';

/** Where each version of cgroups has its groups, and how it is told of 25 ms in every 100. */
const VERSIONS = [
  { marker: 'cgroup.controllers', folder: '.', limits: { 'cpu.max': '25000 100000' } },
  {
    marker: 'cpu/cpu.cfs_quota_us',
    folder: 'cpu',
    limits: { 'cpu.cfs_period_us': '100000', 'cpu.cfs_quota_us': '25000' },
  },
];

/** Makes the group where this user may, or says why not. */
export function quarterOfACore(root = '/sys/fs/cgroup'): Group | Skipped {
  const version = VERSIONS.find(({ marker }) => existsSync(join(root, marker)));
  if (!version) return { skipped: 'this machine has no cgroups that limit processor time' };
  const group = join(root, version.folder, NAME);
  try {
    mkdirSync(group, { recursive: true });
    for (const [file, limit] of Object.entries(version.limits)) {
      writeFileSync(join(group, file), limit);
    }
  } catch (error) {
    if (existsSync(group)) rmdirSync(group);
    const { code = 'unknown error' } = membersOf(error);
    return { skipped: `no cgroup with a quarter of a core could be made (${code})` };
  }
  return { procs: join(group, 'cgroup.procs'), remove: () => rmdirSync(group) };
}
