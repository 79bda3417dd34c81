// From an event to a request. CloudFormation and the test tools send different ones; both may be
// anything at all, so nothing in them is trusted to be there.
// Source: the provider protocol 2.0.0, as cloudformation-cli and its TypeScript library speak it.
import {
  ACTIONS,
  type Action,
  type Credentials,
  InvalidRequest,
  type Properties,
  type RawRequest,
  type ReportTarget,
  type Session,
} from './request';

// What becomes part of a host name, and what has to pass as a header.
const REGION = /^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/i;
const HEADER = /^[\x20-\x7e]*$/;

/** Reads what CloudFormation sends to `entrypoint`. Throws InvalidRequest. */
export function readProviderEvent(event: unknown): RawRequest {
  const fields = record(event);
  const data = record(fields.requestData);
  return {
    action: actionOf(fields.action),
    desired: record(data.resourceProperties),
    previous: record(data.previousResourceProperties),
    session: sessionOf(data.callerCredentials, 'requestData.callerCredentials', fields.region),
    logicalResourceId: text(data.logicalResourceId),
    clientRequestToken: text(fields.bearerToken),
    nextToken: text(fields.nextToken),
    report: reportTargetOf(fields, data),
  };
}

/** Reads what SAM and other test tools send to `testEntrypoint`. Throws InvalidRequest. */
export function readTestEvent(event: unknown): RawRequest {
  const fields = record(event);
  const request = record(fields.request);
  return {
    action: actionOf(fields.action),
    desired: record(request.desiredResourceState),
    previous: record(request.previousResourceState),
    session: sessionOf(fields.credentials, 'credentials', fields.region ?? request.region),
    logicalResourceId: text(request.logicalResourceIdentifier),
    clientRequestToken: text(request.clientRequestToken),
    nextToken: text(request.nextToken),
  };
}

function actionOf(value: unknown): Action {
  const action = ACTIONS.find((known) => known === value);
  if (action) return action;
  throw new InvalidRequest(`The event's "action" must be one of ${ACTIONS.join(', ')}.`);
}

function sessionOf(value: unknown, name: string, region: unknown): Session {
  const credentials = credentialsIn(value);
  if (credentials) return { credentials, region: regionOf(region) };
  throw new InvalidRequest(`The event has no "${name}" with accessKeyId and secretAccessKey.`);
}

function regionOf(value: unknown): string {
  const region = text(value) ?? process.env.AWS_REGION;
  if (region && REGION.test(region)) return region;
  throw new InvalidRequest('The event has no "region" that is the name of one.');
}

function credentialsIn(value: unknown): Credentials | undefined {
  const { accessKeyId, secretAccessKey, sessionToken } = record(value);
  if (typeof accessKeyId !== 'string' || typeof secretAccessKey !== 'string') return undefined;
  const token = text(sessionToken);
  if (![accessKeyId, token ?? ''].every((one) => HEADER.test(one))) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken: token };
}

// Only a type registered with a logging configuration gets provider credentials; unusable ones are
// no reason to refuse the request.
function reportTargetOf(fields: Properties, data: Properties): ReportTarget | undefined {
  const credentials = credentialsIn(data.providerCredentials);
  if (!credentials) return undefined;
  const region = regionOf(fields.region);
  const stack = text(fields.stackId);
  const resource = text(data.logicalResourceId);
  // The stream names of the stock runtime, which allows no colon as CloudWatch Logs doesn't.
  const name =
    stack && resource ? `${stack}/${resource}` : `${text(fields.awsAccountId)}-${region}`;
  return {
    credentials,
    region,
    resourceType: text(fields.resourceType) ?? 'Unknown::Unknown::Unknown',
    logGroup: text(data.providerLogGroupName),
    logStream: name.replaceAll(':', '__'),
  };
}

function record(value: unknown): Properties {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value)) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
