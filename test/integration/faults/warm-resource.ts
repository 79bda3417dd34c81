// The resource type with as many processes as trials go on side by side, all of them started.
import { setTimeout as delay } from 'node:timers/promises';
import { type RunningResource, startResource } from '../../support/resource';

// Not much more than the margin that the runtime keeps: what fails for good is over soon. But enough
// for a call that is made while the machine is busy with something else.
const TIMEOUT_SECONDS = 8;
/** So many trials go on at a time: most of them wait. */
export const SIDE_BY_SIDE = 32;

const LONGEST_START = 1_000;
const LOOK = 20;

/** Starts it; a process that has to start under load would have no time left for its event. */
export async function startWarm(processes: number): Promise<RunningResource> {
  const resource = await startResource({
    lambda: { timeoutSeconds: TIMEOUT_SECONDS, maxChildren: processes },
  });
  // Each is busy until the last has started.
  const properties = { UserPoolId: await resource.makePool(), Username: 'nobody' };
  resource.cognito.faults.add({ operation: '*', kind: 'hang', times: Number.POSITIVE_INFINITY });
  const answers: Promise<unknown>[] = [];
  for (let process = 0; process < processes; process += 1) {
    answers.push(resource.act({ action: 'CREATE', properties }));
    await seen(resource, process + 1);
  }
  resource.cognito.faults.clear();
  await Promise.allSettled(answers);
  return resource;
}

// A process that calls has started; more than one at a time would keep each other from it.
async function seen(resource: RunningResource, callers: number): Promise<void> {
  const started = () => resource.cognito.calls.length >= callers;
  for (let waited = 0; !started() && waited < LONGEST_START; waited += LOOK) await delay(LOOK);
}
