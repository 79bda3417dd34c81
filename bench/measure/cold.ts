// Fresh processes: how long they take to load and to answer a first READ, and the memory that takes.
import { providerEvent } from '../../local/invocation/events';
import { alternating, both, compared, median, type Sides } from '../compare';
import { userProperties } from '../endpoints';
import { runProgram } from '../program';
import type { Timings } from '../report';
import type { Setting } from '../setting';

interface ColdStart {
  readonly loadMs: number;
  readonly coldReadMs: number;
  readonly rssMb: number;
  /** Every file that was loaded before the answer. */
  readonly files: readonly string[];
}

/** Several fresh processes of each build in turns; `files` are those that ours loaded. */
export async function measureCold(
  setting: Setting,
): Promise<{ cold: Pick<Timings, 'loadMs' | 'coldReadMs' | 'rssMb'>; files: string[] }> {
  const properties = userProperties(setting.endpoints.userPoolId, 'reader');
  const event = providerEvent({ action: 'READ', properties });
  const starts = await alternating(setting.samples.cold, setting.builds, (build) =>
    runProgram<ColdStart>('cold', { ...build, preload: undefined }, setting, { event }),
  );
  return {
    cold: {
      loadMs: medians(starts, ({ loadMs }) => loadMs),
      coldReadMs: medians(starts, ({ coldReadMs }) => coldReadMs),
      rssMb: medians(starts, ({ rssMb }) => rssMb),
    },
    files: starts.ours.flatMap(({ files }, index) => (index === 0 ? files : [])),
  };
}

function medians(starts: Sides<ColdStart[]>, measure: (start: ColdStart) => number) {
  return compared(both(starts, (side) => median(side.map(measure))));
}
