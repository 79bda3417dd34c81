// The clients of the provider's account, kept while its credentials stay the same.
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { Session } from '../request';

export interface ReportClients {
  readonly metrics: CloudWatchClient;
  readonly logs: CloudWatchLogsClient;
}

let warm: { readonly key: string; readonly clients: ReportClients } | undefined;

/** The clients for the session. They try once: a report is not worth a second wait. */
export function reportClients({ credentials, region }: Session): ReportClients {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const key = JSON.stringify([region, accessKeyId, secretAccessKey, sessionToken]);
  if (warm?.key === key) return warm.clients;
  const settings = {
    region,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    maxAttempts: 1,
    requestHandler: warm?.clients.metrics.config.requestHandler,
  };
  const metrics = new CloudWatchClient(settings);
  const { requestHandler } = metrics.config;
  const clients = { metrics, logs: new CloudWatchLogsClient({ ...settings, requestHandler }) };
  warm = { key, clients };
  return clients;
}
