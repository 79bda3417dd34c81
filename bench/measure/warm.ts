// Warm READs: what the entrypoint takes beyond the Cognito calls that it makes.
import { type ProviderEvent, providerEvent } from '../../local/invocation/events';
import type { Build } from '../builds';
import { alternating, both, compared, median } from '../compare';
import { userProperties } from '../endpoints';
import { runProgram, startProgram } from '../program';
import type { Comparison, Timings } from '../report';
import type { Setting } from '../setting';
import { callsOf } from './calls';

interface WarmReads {
  readonly readMs: readonly number[];
  readonly bareMs: readonly number[];
}

/** Enough for the SDK's code to be compiled; stock's own READs take a second each, whatever it is. */
const WARM_UPS = { ours: { read: 200, bare: 200 }, stock: { read: 1, bare: 200 } };

/** The overhead of a READ without and with provider logs. */
export async function measureWarm(
  setting: Setting,
): Promise<Pick<Timings, 'warmOverheadMs' | 'warmOverheadWithLogsMs'>> {
  const { userPoolId } = setting.endpoints;
  const read = { action: 'READ' as const, properties: userProperties(userPoolId, 'reader') };
  return {
    warmOverheadMs: await overhead(providerEvent(read), setting),
    warmOverheadWithLogsMs: await overhead(
      providerEvent({ ...read, providerLogGroupName: 'provider-logs' }),
      setting,
    ),
  };
}

async function overhead(event: ProviderEvent, setting: Setting): Promise<Comparison> {
  const { builds, samples } = setting;
  const calls = await cognitoCalls(event, builds.ours, setting);
  const rounds = await alternating(samples.rounds, builds, async (build) => {
    const side = build === builds.ours ? 'ours' : 'stock';
    const task = { event, calls, warmUps: WARM_UPS[side], samples: samples.warm[side] };
    const { readMs, bareMs } = await runProgram<WarmReads>('warm', build, setting, task);
    return median(readMs) - median(bareMs);
  });
  return compared(both(rounds, median));
}

async function cognitoCalls(event: ProviderEvent, build: Build, setting: Setting) {
  const program = startProgram('answer', build, setting);
  try {
    return await callsOf(setting.endpoints.cognito, () => program.ask({ event }));
  } finally {
    await program.end();
  }
}
