// The resource type with as many processes as trials go on side by side, all of them started.
import { setTimeout as delay } from 'node:timers/promises';
import { type RunningResource, startResource } from '../../support/resource';

// Little more than the margin that the runtime keeps: what fails for good is over soon.
const TIMEOUT_SECONDS = 5;
const START_TIME = 75;

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
    await delay(START_TIME);
  }
  resource.cognito.faults.clear();
  await Promise.allSettled(answers);
  return resource;
}
