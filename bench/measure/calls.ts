// What is called: Cognito by each operation, and other services of AWS where logs are asked for.
import { type EventInput, providerEvent } from '../../local/invocation/events';
import type { Build } from '../builds';
import { compared } from '../compare';
import { userProperties } from '../endpoints';
import { startProgram } from '../program';
import type { CallsPerOperation, Timings } from '../report';
import type { Setting } from '../setting';

/** The calls that a service answered while `work` ran. */
export async function callsOf<Call>(
  { calls }: { calls: readonly Call[] },
  work: () => Promise<unknown>,
): Promise<Call[]> {
  const before = calls.length;
  await work();
  return calls.slice(before);
}

/** Counts both. */
export async function measureCalls(
  setting: Setting,
): Promise<Pick<Timings, 'callsPerOperation' | 'awsCallsWithLogs'>> {
  const { ours, stock } = setting.builds;
  return {
    callsPerOperation: await callsPerOperation(setting),
    awsCallsWithLogs: compared({
      ours: await awsCallsWithLogs(ours, setting),
      stock: await awsCallsWithLogs(stock, setting),
    }),
  };
}

async function callsPerOperation(setting: Setting): Promise<CallsPerOperation> {
  const { cognito, userPoolId } = setting.endpoints;
  const program = startProgram('answer', setting.builds.ours, setting);
  const count = async (event: EventInput) =>
    (await callsOf(cognito, () => program.ask({ event: providerEvent(event) }))).length;
  const properties = userProperties(userPoolId, 'passing');
  const changed = userProperties(userPoolId, 'passing', 'Ada King');
  try {
    return {
      create: await count({ action: 'CREATE', properties }),
      read: await count({ action: 'READ', properties }),
      update: await count({
        action: 'UPDATE',
        properties: changed,
        previousProperties: properties,
      }),
      updateNothing: await count({
        action: 'UPDATE',
        properties: changed,
        previousProperties: changed,
      }),
      list: await count({ action: 'LIST', properties: { UserPoolId: userPoolId } }),
      delete: await count({ action: 'DELETE', properties: changed }),
    };
  } finally {
    await program.end();
  }
}

async function awsCallsWithLogs(build: Build, setting: Setting): Promise<number> {
  const { cloudwatch, userPoolId } = setting.endpoints;
  const program = startProgram('answer', build, setting);
  const event = providerEvent({
    action: 'READ',
    properties: userProperties(userPoolId, 'reader'),
    providerLogGroupName: 'provider-logs',
  });
  try {
    // The first one may make the group and the stream.
    await program.ask({ event });
    return (await callsOf(cloudwatch, () => program.ask({ event }))).length;
  } finally {
    await program.end();
  }
}
