// The provider's metrics: names and dimensions as the stock runtime has them, in a single call.
import {
  type CloudWatchClient,
  type MetricDatum,
  PutMetricDataCommand,
} from '@aws-sdk/client-cloudwatch';
import type { Invocation } from '../log';
import type { ReportTarget } from '../request';

/** What is published of an invocation. Source: dist/metrics.js of the TypeScript library 1.0.6. */
export function metricsOf({ resourceType }: ReportTarget, invocation: Invocation): MetricDatum[] {
  const Timestamp = new Date();
  const Dimensions = [
    { Name: 'DimensionKeyActionType', Value: invocation.action },
    { Name: 'DimensionKeyResourceType', Value: resourceType },
  ];
  const metrics: MetricDatum[] = [
    { MetricName: 'HandlerInvocationCount', Unit: 'Count', Value: 1, Timestamp, Dimensions },
    {
      MetricName: 'HandlerInvocationDuration',
      Unit: 'Milliseconds',
      Value: invocation.duration,
      Timestamp,
      Dimensions,
    },
  ];
  if (!invocation.errorCode) return metrics;
  const exception = { Name: 'DimensionKeyExceptionType', Value: invocation.errorCode };
  return [
    ...metrics,
    {
      MetricName: 'HandlerException',
      Unit: 'Count',
      Value: 1,
      Timestamp,
      Dimensions: [...Dimensions, exception],
    },
  ];
}

/** Publishes the metrics of an invocation. Throws what the service answers. */
export async function putMetrics(
  client: CloudWatchClient,
  target: ReportTarget,
  invocation: Invocation,
  abortSignal: AbortSignal,
): Promise<void> {
  const request = new PutMetricDataCommand({
    Namespace: `AWS/CloudFormation/${target.resourceType.replaceAll('::', '/')}`,
    MetricData: metricsOf(target, invocation),
  });
  await client.send(request, { abortSignal });
}
