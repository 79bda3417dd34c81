// The one builder of the events that handlers get: CloudFormation's own, and those of `sam local invoke`.
import { randomUUID } from 'node:crypto';

export type Action = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE' | 'LIST';
export type Properties = Record<string, unknown>;

/** What a caller says about an event; the rest is filled in. */
export interface EventInput {
  readonly action: Action;
  readonly resourceType?: string;
  readonly logicalResourceId?: string;
  readonly properties: Properties;
  readonly previousProperties?: Properties;
  readonly nextToken?: string;
  readonly callbackContext?: Record<string, unknown>;
  readonly bearerToken?: string;
  readonly stackId?: string;
  readonly region?: string;
  /** In whose name the handler acts. */
  readonly credentials?: EventCredentials;
  /** Asks for provider metrics, sent in this name. */
  readonly providerCredentials?: EventCredentials;
  /** Asks for provider logs, and for metrics with them. */
  readonly providerLogGroupName?: string;
}

export interface EventCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** The event of protocol 2.0.0, as CloudFormation sends it to the function that `entrypoint` names. */
export interface ProviderEvent {
  readonly action: Action;
  readonly awsAccountId: string;
  readonly bearerToken: string;
  readonly region: string;
  readonly requestData: {
    readonly callerCredentials: EventCredentials;
    readonly providerCredentials?: EventCredentials;
    readonly providerLogGroupName?: string;
    readonly logicalResourceId: string;
    readonly resourceProperties: Properties;
    readonly previousResourceProperties?: Properties;
    readonly systemTags: Record<string, string>;
    readonly stackTags: Record<string, string>;
    readonly previousStackTags: Record<string, string>;
  };
  readonly stackId: string;
  readonly callbackContext?: Record<string, unknown>;
  readonly nextToken?: string;
  readonly resourceType: string;
  readonly resourceTypeVersion: string;
}

/** The event that `testEntrypoint` takes; `sam-tests/` holds such. */
export interface TestEvent {
  readonly credentials: EventCredentials;
  readonly action: Action;
  readonly request: {
    readonly clientRequestToken: string;
    readonly desiredResourceState: Properties;
    readonly previousResourceState?: Properties;
    readonly logicalResourceIdentifier: string;
    readonly nextToken?: string;
  };
  readonly region: string;
  readonly callbackContext?: Record<string, unknown>;
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
