// The resource type with somewhere to send its logs and metrics, and events that ask for them.
import type { CloudWatchServer } from '../../local/cloudwatch/server';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import type { LambdaOptions } from '../../local/lambda/server';
import { type RunningResource, startResource } from './resource';
import { startReportsEnd } from './surroundings';

export const GROUP = 'acme-provider-logs';

export interface ReportingResource extends RunningResource {
  readonly cloudWatch: CloudWatchServer;
  /** Sends an event that asks for logs and metrics: READ of a user who is there unless said otherwise. */
  report(event?: Partial<EventInput>): Promise<Answer>;
  /** The operations of CloudWatch that were called while `work` ran, by name. */
  reportsDuring(work: () => Promise<unknown>): Promise<string[]>;
}

/** Starts everything, with one process for the function, and makes a user, `ada`. */
export async function startReporting(
  lambda: Partial<LambdaOptions> = {},
): Promise<ReportingResource> {
  const { cloudWatch, environment } = await startReportsEnd();
  const resource = await startResource({
    lambda: { environment, maxChildren: 1, timeoutSeconds: 10, ...lambda },
  });
  const properties = { UserPoolId: await resource.makePool(), Username: 'ada' };
  await resource.act({ action: 'CREATE', properties });
  return {
    ...resource,
    cloudWatch,
    report: (event) =>
      resource.act({ action: 'READ', properties, providerLogGroupName: GROUP, ...event }),
    async reportsDuring(work) {
      const before = cloudWatch.calls.length;
      await work();
      return cloudWatch.calls
        .slice(before)
        .map(({ operation }) => operation)
        .sort();
    },
    async close() {
      await resource.close();
      await cloudWatch.close();
    },
  };
}
