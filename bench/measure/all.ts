// Everything that is measured by running, in one setting.
import type { Timings } from '../report';
import type { Setting } from '../setting';
import { measureCalls } from './calls';
import { measureClient } from './client';
import { measureCold } from './cold';
import { measureList } from './list';
import { measureWarm } from './warm';

/** The measurements, and the files that ours loads before its first READ is answered. */
export async function measure(setting: Setting): Promise<{ timings: Timings; files: string[] }> {
  const { cold, files } = await measureCold(setting);
  const timings = {
    ...(await measureWarm(setting)),
    ...cold,
    // In a share of a core a load by itself is as long as what is left of that share when it begins.
    ...(setting.group ? {} : { clientLoadMs: await measureClient(setting) }),
    ...(await measureCalls(setting)),
    listPage: await measureList(setting),
  };
  return { timings, files };
}
