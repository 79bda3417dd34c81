// A stack of many users and a function of many instances, against pools that enforce Cognito's quotas.

import { startCognito } from '../../local/cognito/server';
import { createMeter, type Meter } from '../../local/cognito/wire/quotas';
import { type Action, type ProviderEvent, providerEvent } from '../../local/invocation/events';
import { rounded } from '../compare';
import { poolWith, userProperties } from '../endpoints';
import { PHASES, type Phase } from '../phases';
import { type Program, startProgram } from '../program';
import type { Counts, LoadPhase, StackLoad } from '../report';
import type { Setting } from '../setting';

interface Told {
  readonly milliseconds: number;
  readonly slowestAnswerMs: number;
  readonly firstHandedBack: Counts;
  readonly failed: Counts;
}

/** One stack's life on each number of instances; the setting's endpoints are not asked. */
export async function measureStack500(setting: Setting): Promise<StackLoad> {
  const { users, instances } = setting.samples.load;
  const phases: LoadPhase[] = [];
  for (const count of instances) phases.push(...(await lifeOf(setting, users, count)));
  return { users, phases };
}

async function lifeOf(setting: Setting, users: number, instances: number): Promise<LoadPhase[]> {
  let meter = new CountingMeter(createMeter([]));
  const cognito = await startCognito({ meter: { admits: (call) => meter.admits(call) } });
  const pool = poolWith(cognito, []);
  const own = { ...setting, endpoints: { ...setting.endpoints, cognito } };
  const program = startProgram('load', setting.builds.ours, own);
  const phases: LoadPhase[] = [];
  try {
    await program.ask({ instances, warmUp: event('READ', pool, 'nobody') });
    for (const phase of PHASES) {
      meter = new CountingMeter(createMeter(phase.quotas));
      const told = await tell(program, phase, pool, users);
      phases.push(measured(phase, told, meter, users, instances));
    }
  } finally {
    await program.end();
    await cognito.close();
  }
  return phases;
}

function tell(program: Program, { action }: Phase, pool: string, users: number): Promise<Told> {
  const events = Array.from({ length: users }, (_, index) => event(action, pool, `user-${index}`));
  return program.ask<Told>({ events });
}

function event(action: Action, pool: string, username: string): ProviderEvent {
  const created = userProperties(pool, username);
  const changed = userProperties(pool, username, 'Ada King');
  if (action === 'CREATE') return providerEvent({ action, properties: created });
  if (action !== 'UPDATE') return providerEvent({ action, properties: changed });
  return providerEvent({ action, properties: changed, previousProperties: created });
}

function measured(
  { phase, dictated }: Phase,
  { milliseconds, slowestAnswerMs, firstHandedBack, failed }: Told,
  { calls, refused }: CountingMeter,
  users: number,
  instances: number,
): LoadPhase {
  const seconds = milliseconds / 1_000;
  return {
    phase,
    instances,
    seconds: rounded(seconds),
    dictatedSeconds: rounded(dictated(users)),
    ratio: rounded(seconds / dictated(users)),
    slowestAnswerSeconds: rounded(slowestAnswerMs / 1_000),
    firstHandedBack,
    failed,
    calls,
    refused,
  };
}

/** Counts what is asked of a meter. */
class CountingMeter implements Meter {
  calls = 0;
  refused = 0;

  constructor(private readonly meter: Meter) {}

  admits(operation: string): boolean {
    const isAdmitted = this.meter.admits(operation);
    this.calls += 1;
    if (!isAdmitted) this.refused += 1;
    return isAdmitted;
  }
}
