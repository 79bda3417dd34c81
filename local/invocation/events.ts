// The one builder of the events that handlers get: CloudFormation's own, and those of `sam local invoke`.
import { randomUUID } from 'node:crypto';

export type Action = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE' | 'LIST';
export type Properties = Record<string, unknown>;

/** What a caller says about an event; the rest is filled in. */
export interface EventInput {
  action: Action;
  resourceType?: string;
  logicalResourceId?: string;
  properties: Properties;
  previousProperties?: Properties;
  nextToken?: string;
  callbackContext?: Record<string, unknown>;
  bearerToken?: string;
  stackId?: string;
  region?: string;
  /** In whose name the handler acts. */
  credentials?: EventCredentials;
  /** Asks for provider metrics, sent in this name. */
  providerCredentials?: EventCredentials;
  /** Asks for provider logs, and for metrics with them. */
  providerLogGroupName?: string;
}

export interface EventCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

/** The event of protocol 2.0.0, as CloudFormation sends it to the function that `entrypoint` names. */
export interface ProviderEvent {
  action: Action;
  awsAccountId: string;
  bearerToken: string;
  region: string;
  requestData: {
    callerCredentials: EventCredentials;
    providerCredentials?: EventCredentials;
    providerLogGroupName?: string;
    logicalResourceId: string;
    resourceProperties: Properties;
    previousResourceProperties?: Properties;
    systemTags: Record<string, string>;
    stackTags: Record<string, string>;
    previousStackTags: Record<string, string>;
  };
  stackId: string;
  callbackContext?: Record<string, unknown>;
  nextToken?: string;
  resourceType: string;
  resourceTypeVersion: string;
}

/** The event that `testEntrypoint` takes; `sam-tests/` holds such. */
export interface TestEvent {
  credentials: EventCredentials;
  action: Action;
  request: {
    clientRequestToken: string;
    desiredResourceState: Properties;
    previousResourceState?: Properties;
    logicalResourceIdentifier: string;
    nextToken?: string;
  };
  region: string;
  callbackContext?: Record<string, unknown>;
}

const ACCOUNT = '123456789012';
const CREDENTIALS: EventCredentials = {
  accessKeyId: 'local',
  secretAccessKey: 'local',
  sessionToken: 'local',
};

/**
 * Builds a provider event. Without a log group and providerCredentials it is as those of `cfn test`,
 * which asks for no logs and no metrics.
 */
export function providerEvent(input: EventInput): ProviderEvent {
  const { region = 'us-east-1', providerLogGroupName } = input;
  return {
    action: input.action,
    awsAccountId: ACCOUNT,
    bearerToken: input.bearerToken ?? randomUUID(),
    region,
    requestData: {
      callerCredentials: input.credentials ?? CREDENTIALS,
      providerCredentials:
        input.providerCredentials ?? (providerLogGroupName ? CREDENTIALS : undefined),
      providerLogGroupName,
      logicalResourceId: input.logicalResourceId ?? 'User',
      resourceProperties: input.properties,
      previousResourceProperties: input.previousProperties,
      systemTags: {},
      stackTags: {},
      previousStackTags: {},
    },
    stackId:
      input.stackId ??
      `arn:aws:cloudformation:${region}:${ACCOUNT}:stack/local/00000000-0000-4000-8000-000000000000`,
    callbackContext: input.callbackContext,
    nextToken: input.nextToken,
    resourceType: input.resourceType ?? 'AWS::Cognito::UserPoolUser',
    resourceTypeVersion: '00000001',
  };
}

/** Builds an event for `testEntrypoint`. */
export function testEvent(input: EventInput): TestEvent {
  return {
    credentials: input.credentials ?? CREDENTIALS,
    action: input.action,
    request: {
      clientRequestToken: input.bearerToken ?? randomUUID(),
      desiredResourceState: input.properties,
      previousResourceState: input.previousProperties,
      logicalResourceIdentifier: input.logicalResourceId ?? 'User',
      nextToken: input.nextToken,
    },
    region: input.region ?? 'us-east-1',
    callbackContext: input.callbackContext,
  };
}
