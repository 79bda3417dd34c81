// The provider's log: one line, in a stream that is made only when it turns out to be missing.
import {
  type CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { ReportTarget } from '../request';
import { errorName } from './error-name';

/** Writes the line to the target's stream. Throws what the service answers. */
export async function putLog(
  client: CloudWatchLogsClient,
  { logGroup, logStream }: ReportTarget,
  message: string,
  abortSignal: AbortSignal,
): Promise<void> {
  const stream = { logGroupName: logGroup, logStreamName: logStream };
  const logEvents = [{ timestamp: Date.now(), message }];
  const put = () => client.send(new PutLogEventsCommand({ ...stream, logEvents }), { abortSignal });
  const makeStream = () => client.send(new CreateLogStreamCommand(stream), { abortSignal });
  const makeGroup = () =>
    client.send(new CreateLogGroupCommand({ logGroupName: logGroup }), { abortSignal });

  await orAfter(put, () => orAfter(makeStream, makeGroup));
}

/** Tries; where the group or stream is missing, makes it and tries once more. */
async function orAfter(
  attempt: () => Promise<unknown>,
  make: () => Promise<unknown>,
): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (errorName(error) !== 'ResourceNotFoundException') throw error;
    await unlessThere(make);
    await attempt();
  }
}

// Another invocation may have made it in the meantime.
async function unlessThere(make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (errorName(error) !== 'ResourceAlreadyExistsException') throw error;
  }
}
