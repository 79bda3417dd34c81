// Warm READs: what the entrypoint takes beyond the Cognito calls that it makes.
import { type ProviderEvent, providerEvent } from '../../local/invocation/events';
import type { Build } from '../builds';
import { alternating, both, compared, median, type Sides } from '../compare';
import { userProperties } from '../endpoints';
import { runProgram, startProgram } from '../program';
import type { Comparison, Timings } from '../report';
import type { Setting } from '../setting';
import { callsOf } from './calls';

interface WarmReads {
  readonly readMs: readonly number[];
  readonly bareMs: readonly number[];
  readonly oneMs: readonly number[];
}

/** Enough for the SDK's code to be compiled; stock's own READs take a second each, whatever it is. */
const WARM_UPS = { ours: { read: 200, bare: 200 }, stock: { read: 1, bare: 200 } };

/** The overhead of a READ without and with provider logs, and what one call of a bare client takes. */
export async function measureWarm(
  setting: Setting,
): Promise<Pick<Timings, 'warmOverheadMs' | 'warmOverheadWithLogsMs' | 'bareCallMs'>> {
  const { userPoolId } = setting.endpoints;
  const read = { action: 'READ' as const, properties: userProperties(userPoolId, 'reader') };
  const plain = await warmReads(providerEvent(read), setting);
  const logged = { ...read, providerLogGroupName: 'provider-logs' };
  return {
    warmOverheadMs: overhead(plain),
    warmOverheadWithLogsMs: overhead(await warmReads(providerEvent(logged), setting)),
    bareCallMs: median(plain.ours.flatMap(({ oneMs }) => oneMs)),
  };
}

/** Rounds of each build in turns. */
async function warmReads(event: ProviderEvent, setting: Setting): Promise<Sides<WarmReads[]>> {
  const { builds, samples } = setting;
  const calls = await cognitoCalls(event, builds.ours, setting);
  return alternating(samples.rounds, builds, (build) => {
    const side = build === builds.ours ? 'ours' : 'stock';
    const task = { event, calls, warmUps: WARM_UPS[side], samples: samples.warm[side] };
    return runProgram<WarmReads>('warm', build, setting, task);
  });
}

function overhead(rounds: Sides<WarmReads[]>): Comparison {
  const beyond = ({ readMs, bareMs }: WarmReads) => median(readMs) - median(bareMs);
  return compared(both(rounds, (side) => median(side.map(beyond))));
}

async function cognitoCalls(event: ProviderEvent, build: Build, setting: Setting) {
  const program = startProgram('answer', build, setting);
  try {
    return await callsOf(setting.endpoints.cognito, () => program.ask({ event }));
  } finally {
    await program.end();
  }
}
