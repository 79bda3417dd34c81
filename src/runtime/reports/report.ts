// Tells the provider of the type how an invocation went. A bundle of its own, loaded only when an
// event asks for it: the clients weigh as much as all of the handlers.
import { type Invocation, logLine } from '../log';
import type { ReportTarget } from '../request';
import { reportClients } from './clients';
import { tellableName } from './error-name';
import { putLog } from './logs';
import { putMetrics } from './metrics';

/**
 * Publishes log and metrics side by side until `signal` aborts. Never throws, for neither is the
 * job: the names of the errors are the result.
 */
export async function report(
  target: ReportTarget,
  invocation: Invocation,
  signal: AbortSignal,
): Promise<string[]> {
  const { metrics, logs } = reportClients(target);
  const published = [putMetrics(metrics, target, invocation, signal)];
  if (target.logGroup) published.push(putLog(logs, target, logLine(invocation), signal));
  const results = await Promise.allSettled(published);
  return results.flatMap((result) =>
    result.status === 'rejected' ? [tellableName(result.reason)] : [],
  );
}
