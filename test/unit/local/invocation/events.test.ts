// The events that handlers get.
import { providerEvent, testEvent } from '../../../../local/invocation/events';

const update = {
  action: 'UPDATE',
  logicalResourceId: 'Alice',
  bearerToken: 'token',
  region: 'eu-west-1',
  properties: { Username: 'alice' },
  previousProperties: { Username: 'alice', MessageAction: 'SUPPRESS' },
  callbackContext: { attempt: 1 },
  nextToken: 'page two',
} as const;

const credentials = { accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' };

describe('providerEvent', () => {
  it('puts properties where protocol 2.0.0 has them', () => {
    expect(providerEvent(update)).toMatchObject({
      action: 'UPDATE',
      bearerToken: 'token',
      region: 'eu-west-1',
      callbackContext: { attempt: 1 },
      nextToken: 'page two',
      resourceType: 'AWS::Cognito::UserPoolUser',
      requestData: {
        logicalResourceId: 'Alice',
        resourceProperties: { Username: 'alice' },
        previousResourceProperties: { Username: 'alice', MessageAction: 'SUPPRESS' },
      },
    });
  });

  it('names the stack in the region of the event', () => {
    expect(providerEvent(update).stackId).toMatch(
      /^arn:aws:cloudformation:eu-west-1:\d{12}:stack\//,
    );
  });

  it('makes a new client request token for every event that names none', () => {
    const event = { action: 'READ', properties: {} } as const;
    expect(providerEvent(event).bearerToken).not.toBe(providerEvent(event).bearerToken);
  });

  it('asks for no provider logs and metrics', () => {
    const { requestData } = providerEvent(update);
    expect(requestData.providerCredentials).toBeUndefined();
    expect(requestData.providerLogGroupName).toBeUndefined();
  });

  it('asks for provider logs where a group is named, in a name of their own if need be', () => {
    const asking = { ...update, providerLogGroupName: 'group' };
    expect(providerEvent(asking).requestData).toMatchObject({
      providerLogGroupName: 'group',
      providerCredentials: { accessKeyId: 'local' },
    });
    expect(
      providerEvent({ ...asking, providerCredentials: credentials }).requestData,
    ).toMatchObject({
      callerCredentials: { accessKeyId: 'local' },
      providerCredentials: credentials,
    });
  });

  it('asks for metrics alone with credentials and no group', () => {
    const { requestData } = providerEvent({ ...update, providerCredentials: credentials });
    expect(requestData.providerCredentials).toEqual(credentials);
    expect(requestData.providerLogGroupName).toBeUndefined();
  });

  it('acts in the name that it is given', () => {
    const event = { ...update, credentials };
    expect(providerEvent(event).requestData.callerCredentials).toEqual(credentials);
    expect(testEvent(event).credentials).toEqual(credentials);
  });
});

describe('testEvent', () => {
  it('puts properties where the test entrypoint has them', () => {
    expect(testEvent(update)).toMatchObject({
      action: 'UPDATE',
      region: 'eu-west-1',
      callbackContext: { attempt: 1 },
      request: {
        clientRequestToken: 'token',
        desiredResourceState: { Username: 'alice' },
        previousResourceState: { Username: 'alice', MessageAction: 'SUPPRESS' },
        logicalResourceIdentifier: 'Alice',
        nextToken: 'page two',
      },
    });
  });
});
