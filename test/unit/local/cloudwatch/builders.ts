// Requests to the server of logs and metrics, as SDKs make them.

const JSON_HEADERS = { 'content-type': 'application/x-amz-json-1.1' };

/** Sends an operation in JSON; `target` is the whole X-Amz-Target. */
export async function post(
  url: string,
  target: string,
  input: unknown,
): Promise<{ status: number; body: unknown }> {
  const headers = { ...JSON_HEADERS, 'x-amz-target': target };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) });
  return { status: response.status, body: await response.json() };
}

/** A PutMetricData with one metric. */
export function oneMetric(datum: Record<string, unknown> = {}): object {
  return {
    Namespace: 'AWS/CloudFormation/Test/Thing/Type',
    MetricData: [
      {
        MetricName: 'HandlerInvocationCount',
        Unit: 'Count',
        Value: 1,
        Dimensions: [{ Name: 'DimensionKeyActionType', Value: 'READ' }],
        ...datum,
      },
    ],
  };
}
