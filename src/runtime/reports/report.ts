// Tells the provider of the type how an invocation went. A bundle of its own, loaded only when an
// event asks for it: the clients weigh as much as all of the handlers.
import { type Invocation, logLine } from '../log';
import type { ReportTarget } from '../request';
import { reportClients } from './clients';
import { errorName } from './error-name';
import { putLog } from './logs';
import { putMetrics } from './metrics';

/** As services of the query protocol say them, of which CloudWatch is one (API Reference, "Common Errors"). */
const BARE_NAMES: readonly string[] = [
  'AccessDenied',
  'ExpiredToken',
  'IncompleteSignature',
  'InternalFailure',
  'InvalidClientTokenId',
  'InvalidParameterCombination',
  'InvalidParameterValue',
  'MissingAuthenticationToken',
  'MissingParameter',
  'NotAuthorized',
  'OptInRequired',
  'RequestExpired',
  'ServiceUnavailable',
  'SignatureDoesNotMatch',
  'Throttling',
];

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
  return results.flatMap((result) => (result.status === 'rejected' ? [nameOf(result.reason)] : []));
}

// The SDK takes for a name whatever a service has in its place, be it a key that the service quotes.
function nameOf(error: unknown): string {
  const name = errorName(error);
  const isName = /^[A-Za-z]{0,60}(Exception|Error|Fault)$/.test(name) || BARE_NAMES.includes(name);
  return isName ? name : 'Error';
}
