// LIST on a large pool: whether the last page takes as long as the first, and in how much memory.
import { providerEvent } from '../../local/invocation/events';
import { median, rounded } from '../compare';
import { runProgram } from '../program';
import type { ListPage } from '../report';
import type { Setting } from '../setting';

interface Pages {
  readonly users: number;
  readonly firstPageMs: readonly number[];
  readonly lastPageMs: readonly number[];
  readonly rssMb: number;
}

/** Ours alone: the stock entrypoint drops nextToken, so that nobody gets beyond its first page. */
export async function measureList(setting: Setting): Promise<ListPage> {
  const properties = { UserPoolId: setting.endpoints.crowdedPoolId };
  const event = providerEvent({ action: 'LIST', properties });
  const task = { event, samples: setting.samples.pages };
  const pages = await runProgram<Pages>('list', setting.builds.ours, setting, task);
  return {
    users: pages.users,
    firstPageMs: rounded(median(pages.firstPageMs)),
    lastPageMs: rounded(median(pages.lastPageMs)),
    rssMb: rounded(pages.rssMb),
  };
}
