import type { Properties } from '../../../local/invocation/events';
import { listed, type RunningResource, startResource } from '../../support/resource';

let resource: RunningResource;
let UserPoolId: string;
beforeAll(async () => {
  resource = await startResource();
});
beforeEach(async () => {
  UserPoolId = await resource.makePool();
});
afterAll(() => resource.close());

function ada(properties: Properties = {}): Properties {
  const UserAttributes = listed({ email: 'ada@example.com' });
  return { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS', UserAttributes, ...properties };
}

describe('a user without a declared name', () => {
  function act(action: 'CREATE' | 'UPDATE', properties: Properties, rest: Properties = {}) {
    return resource.act({
      action,
      logicalResourceId: 'Ada',
      bearerToken: 'token',
      properties,
      ...rest,
    });
  }

  it('is named after its logical id, the same for a retry', async () => {
    const { Username: _, ...unnamed } = ada();
    const answer = await act('CREATE', unnamed);
    expect(answer.resourceModel?.Username).toMatch(/^Ada-[0-9a-f]{12}$/);
    const { resourceModel } = await act('CREATE', unnamed);
    expect(resourceModel?.Sub).toBe(answer.resourceModel?.Sub);
  });

  it('is known by its `sub` where people sign in by address, and the address moves in place', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
    const { Username: _, ...unnamed } = ada();
    const { resourceModel } = await act('CREATE', unnamed);
    const Username = resourceModel?.Username;
    expect(Username).toBe(resourceModel?.Sub);
    const moved = { ...unnamed, Username, UserAttributes: listed({ email: 'new@example.com' }) };
    const answer = await act('UPDATE', moved, { previousProperties: { ...unnamed, Username } });
    expect(answer).toMatchObject({ status: 'SUCCESS', resourceModel: { Username, Sub: Username } });
    expect((await resource.stored(UserPoolId, 'new@example.com')).sub).toBe(Username);
  });

  it('is nobody whom another create has made, where nothing tells this one from it', async () => {
    const { Username: _, ...unnamed } = ada();
    await act('CREATE', unnamed, { bearerToken: '' });
    expect(await act('CREATE', unnamed, { bearerToken: '' })).toMatchObject({
      errorCode: 'AlreadyExists',
    });
  });

  it('is nobody who has its address already', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
    const { Username: _, ...unnamed } = ada();
    await act('CREATE', unnamed);
    expect(await act('CREATE', unnamed)).toMatchObject({ errorCode: 'AlreadyExists' });
  });

  it('needs an address where people sign in by it', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email', 'phone_number'] });
    const answer = await act('CREATE', { UserPoolId, MessageAction: 'SUPPRESS' });
    expect(answer).toMatchObject({ errorCode: 'InvalidRequest' });
    expect(answer.message).toContain('email or phone_number');
  });
});
