import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { listed, type RunningResource, startResource } from '../../support/resource';

let resource: RunningResource;
let UserPoolId: string;
beforeAll(async () => {
  resource = await startResource({ lambda: { timeoutSeconds: 6 } });
});
beforeEach(async () => {
  UserPoolId = await resource.makePool();
});
afterAll(() => resource.close());

function create(properties: Record<string, unknown>) {
  return resource.act({ action: 'CREATE', properties: { UserPoolId, ...properties } });
}

function invitations() {
  return resource.cognito.messages.filter((message) => message.userPoolId === UserPoolId);
}

describe('create', () => {
  it('answers with the whole user after a single call', async () => {
    const UserAttributes = listed({ email: 'ada@example.com', name: 'Ada' });
    let answer: unknown;
    const calls = await resource.callsDuring(async () => {
      answer = await create({ Username: 'ada', UserAttributes, MessageAction: 'SUPPRESS' });
    });
    expect(calls).toEqual(['AdminCreateUser']);
    expect(answer).toMatchObject({
      status: 'SUCCESS',
      resourceModel: {
        UserPoolId,
        Username: 'ada',
        CognitoUsername: 'ada',
        UserAttributes: expect.arrayContaining(UserAttributes),
        UserStatus: 'FORCE_CHANGE_PASSWORD',
        Sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
        UserCreateDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    });
    expect(answer).not.toHaveProperty('resourceModel.MessageAction');
  });

  it('invites by the declared medium', async () => {
    await create({
      Username: 'ada',
      UserAttributes: listed({ email: 'ada@example.com' }),
      DesiredDeliveryMediums: ['EMAIL'],
    });
    expect(invitations()).toMatchObject([{ medium: 'EMAIL', destination: 'ada@example.com' }]);
  });

  it('takes RESEND as "invite", so that a template deploys in an empty account', async () => {
    const answer = await create({
      Username: 'ada',
      UserAttributes: listed({ email: 'ada@example.com' }),
      DesiredDeliveryMediums: ['EMAIL'],
      MessageAction: 'RESEND',
    });
    expect(answer.status).toBe('SUCCESS');
    expect(invitations()).toHaveLength(1);
  });

  it('sends nothing with SUPPRESS', async () => {
    await create({ Username: 'ada', MessageAction: 'SUPPRESS' });
    expect(invitations()).toEqual([]);
  });

  it.each(['SUPPRESS', 'RESEND'])(
    'of a name that is taken is AlreadyExists without a model, with %s too',
    async (MessageAction) => {
      await create({ Username: 'ada', MessageAction: 'SUPPRESS' });
      const answer = await create({ Username: 'ada', MessageAction });
      expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'AlreadyExists' });
      expect(answer.message).toContain('import it');
      expect(answer).not.toHaveProperty('resourceModel');
    },
  );

  it('moves an alias from its owner only when told to', async () => {
    UserPoolId = await resource.makePool({ AliasAttributes: ['email'] });
    const UserAttributes = listed({ email: 'team@example.com', email_verified: 'true' });
    await create({ Username: 'ada', UserAttributes, MessageAction: 'SUPPRESS' });
    const taken = { Username: 'ben', UserAttributes, MessageAction: 'SUPPRESS' };
    expect(await create(taken)).toMatchObject({ status: 'FAILED', errorCode: 'AlreadyExists' });
    expect(await create({ ...taken, ForceAliasCreation: true })).toMatchObject({
      status: 'SUCCESS',
    });
  });

  it.each([
    ['a pool that is not there', { UserPoolId: 'us-east-1_Missing99' }, 'UserPoolId'],
    ['an attribute the pool does not know', { UserAttributes: listed({ 'custom:no': 'x' }) }, ''],
    [
      'an attribute named twice',
      { UserAttributes: [...listed({ name: 'a' }), ...listed({ name: 'b' })] },
      'leave one of each: name',
    ],
    ['a read-only property', { Sub: 'mine' }, 'Sub'],
  ])('with %s is InvalidRequest', async (_, properties, words) => {
    const answer = await create({ Username: 'ada', ...properties });
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
    expect(answer.message).toContain(words);
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('tells a throttled service from a broken one', async () => {
    const fault = { operation: 'AdminCreateUser', times: Number.POSITIVE_INFINITY };
    resource.cognito.faults.add({ ...fault, error: { name: 'TooManyRequestsException' } });
    expect(await create({ Username: 'ada' })).toMatchObject({ errorCode: 'Throttling' });
    resource.cognito.faults.clear();
    resource.cognito.faults.add({
      ...fault,
      error: { name: 'InternalErrorException', status: 500 },
    });
    expect(await create({ Username: 'ada' })).toMatchObject({ errorCode: 'ServiceInternalError' });
    resource.cognito.faults.clear();
  });

  it('keeps secrets out of a message that quotes them', async () => {
    const message = 'PreSignUp failed with error hunter2-metadata and hunter2-validation.';
    const error = { name: 'UserLambdaValidationException', message };
    resource.cognito.faults.add({ operation: 'AdminCreateUser', error });
    const answer = await create({
      Username: 'ada',
      ClientMetadata: { key: 'hunter2-metadata' },
      ValidationData: listed({ code: 'hunter2-validation' }),
    });
    expect(answer.message).toBe('PreSignUp failed with error *** and ***.');
    expect(resource.log.join()).not.toContain('hunter2');
  });
});

describe('create in a pool that signs in by email', () => {
  it('keeps the address as the name and tells the stored one', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
    const answer = await create({ Username: 'ada@example.com', MessageAction: 'SUPPRESS' });
    const model = answer.resourceModel;
    expect(model).toMatchObject({
      Username: 'ada@example.com',
      UserAttributes: listed({ email: 'ada@example.com' }),
    });
    expect(model?.CognitoUsername).toBe(model?.Sub);
  });
});

it('create never takes over a user made by others', async () => {
  const request = { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS' as const };
  await resource.client.send(new AdminCreateUserCommand(request));
  const answer = await create({ Username: 'ada', MessageAction: 'RESEND' });
  expect(answer.errorCode).toBe('AlreadyExists');
});
