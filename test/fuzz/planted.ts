// The secrets that an event gives to the service, and that the service may therefore quote.
import { fieldsOf } from '../support/fields';
import { canaryOf } from '../support/secrets/canaries';
import type { Trial } from './trial';

/** The canaries of the trial's event that stand where a secret belongs. */
export function plantedIn({ event, entrypoint }: Trial): string[] {
  const whole = fieldsOf(event);
  const isProvider = entrypoint === 'entrypoint';
  const data = fieldsOf(isProvider ? whole.requestData : whole.request);
  const desired = isProvider ? data.resourceProperties : data.desiredResourceState;
  const previous = isProvider ? data.previousResourceProperties : data.previousResourceState;
  const credentials = isProvider ? data.callerCredentials : whole.credentials;
  const tokens = isProvider
    ? [whole.bearerToken, whole.nextToken]
    : [data.clientRequestToken, data.nextToken];
  return [
    ...secretsOf(desired),
    ...(whole.action === 'UPDATE' ? secretsOf(previous) : []),
    ...Object.values(fieldsOf(credentials)),
    ...tokens,
  ].flatMap((one) => canaryOf(`${JSON.stringify(one)}`.slice(1, -1)) ?? []);
}

function secretsOf(properties: unknown): unknown[] {
  const { Password, TemporaryPassword, ValidationData, ClientMetadata } = fieldsOf(properties);
  const entries: unknown[] = Array.isArray(ValidationData) ? ValidationData : [];
  const values = entries.map((entry) => fieldsOf(entry).Value);
  return [Password, TemporaryPassword, ...values, ...Object.values(fieldsOf(ClientMetadata))];
}
