import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { age } from '../../support/ageing';
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

async function makeUser(Username: string, attributes: Record<string, string> = {}) {
  await resource.client.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username,
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      MessageAction: 'SUPPRESS',
    }),
  );
}

function act(action: 'READ' | 'DELETE', Username: string) {
  return resource.act({ action, properties: { UserPoolId, Username } });
}

function storedUser(Username: string) {
  return resource.client.send(new AdminGetUserCommand({ UserPoolId, Username }));
}

describe('read', () => {
  it('needs the identifier alone, and two calls side by side', async () => {
    await makeUser('ada', { name: 'Ada' });
    const calls = await resource.callsDuring(async () => {
      const answer = await act('READ', 'ada');
      expect(answer.resourceModel).toMatchObject({
        UserPoolId,
        Username: 'ada',
        UserAttributes: listed({ name: 'Ada' }),
      });
    });
    expect(calls.sort()).toEqual(['AdminGetUser', 'AdminListGroupsForUser']);
  });

  it('shows the declared attributes alone where the request declares some', async () => {
    await makeUser('ada', { name: 'Ada', nickname: 'self-made' });
    const properties = { UserPoolId, Username: 'ada', UserAttributes: listed({ name: 'x' }) };
    const { resourceModel } = await resource.act({ action: 'READ', properties });
    expect(resourceModel?.UserAttributes).toEqual(listed({ name: 'Ada' }));
  });
});

describe.each(['READ', 'DELETE'] as const)('%s', (action) => {
  it('of a user that is not there is NotFound, without a model', async () => {
    const answer = await act(action, 'nobody');
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NotFound' });
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('in a pool that is gone is NotFound', async () => {
    UserPoolId = 'us-east-1_Missing99';
    expect(await act(action, 'ada')).toMatchObject({ status: 'FAILED', errorCode: 'NotFound' });
  });

  it('never follows an alias to another user, and tells nothing of that user', async () => {
    UserPoolId = await resource.makePool({ AliasAttributes: ['preferred_username'] });
    await makeUser('mallory', { preferred_username: 'bob', name: 'Mallory' });
    const answer = await act(action, 'bob');
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NotFound' });
    expect(answer.message).not.toMatch(/mallory/i);
    await expect(storedUser('mallory')).resolves.toMatchObject({ Username: 'mallory' });
  });

  it('never follows a `sub` to a user with a name', async () => {
    await makeUser('ada');
    const sub = (await storedUser('ada')).UserAttributes?.find(({ Name }) => Name === 'sub');
    expect(await act(action, sub?.Value ?? '')).toMatchObject({ errorCode: 'NotFound' });
    await expect(storedUser('ada')).resolves.toMatchObject({ Username: 'ada' });
  });

  it('finds a user by the address that the pool signs in by', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email'] });
    await makeUser('ada@example.com');
    expect(await act(action, 'ada@example.com')).toMatchObject({ status: 'SUCCESS' });
  });
});

describe('delete', () => {
  it('deletes the user and answers without a model', async () => {
    await makeUser('ada');
    const calls = await resource.callsDuring(async () => {
      const answer = await act('DELETE', 'ada');
      expect(answer.status).toBe('SUCCESS');
      expect(answer).not.toHaveProperty('resourceModel');
    });
    expect(calls).toEqual(['AdminGetUser', 'AdminDeleteUser']);
    await expect(storedUser('ada')).rejects.toThrow('User does not exist.');
  });
});

it('a delete that reads from a replica which has not heard of the user deletes it', async () => {
  await makeUser('ada');
  age(resource.cognito.service, UserPoolId);
  resource.cognito.faults.add({ operation: 'AdminGetUser', kind: 'stale' });
  expect((await act('DELETE', 'ada')).status).toBe('SUCCESS');
  await expect(storedUser('ada')).rejects.toThrow('User does not exist.');
});

it('a delete that meets whom another stack may have made meanwhile says so, and deletes nobody', async () => {
  resource.cognito.faults.add({ operation: 'AdminGetUser', kind: 'stale' });
  await makeUser('ada');
  expect((await act('DELETE', 'ada')).errorCode).toBe('GeneralServiceException');
  expect((await storedUser('ada')).Username).toBe('ada');
});

describe('list', () => {
  it('asks nothing of a pool without users', async () => {
    const empty = await resource.makePool();
    const calls = await resource.callsDuring(() =>
      resource.act({ action: 'LIST', properties: { UserPoolId: empty } }),
    );
    expect(calls).toEqual(['ListUsers']);
  });

  async function pages() {
    const found: unknown[][] = [];
    let nextToken: string | undefined;
    do {
      const answer = await resource.act({ action: 'LIST', properties: { UserPoolId }, nextToken });
      found.push(answer.resourceModels ?? []);
      nextToken = answer.nextToken;
    } while (nextToken);
    return found;
  }

  it('answers a page of 60 for each call, and the token of the next', async () => {
    const names = Array.from({ length: 125 }, (_, index) => `user-${index}`);
    for (const name of names) await makeUser(name);
    const calls = await resource.callsDuring(async () => {
      const found = await pages();
      expect(found.map((page) => page.length)).toEqual([60, 60, 5]);
      expect(new Set(found.flat().map((model) => JSON.stringify(model)))).toEqual(
        new Set(names.map((Username) => JSON.stringify({ UserPoolId, Username }))),
      );
    });
    expect(calls).toEqual(['ListUsers', 'ListUsers', 'ListUsers']);
  });

  it('of an empty pool is an empty list', async () => {
    expect(await pages()).toEqual([[]]);
  });

  it('names users by their address where the pool signs in by it', async () => {
    UserPoolId = await resource.makePool({ UsernameAttributes: ['email', 'phone_number'] });
    await makeUser('ada@example.com');
    await makeUser('+15555550100');
    const [page] = await pages();
    expect(page).toEqual(
      expect.arrayContaining([
        { UserPoolId, Username: 'ada@example.com' },
        { UserPoolId, Username: '+15555550100' },
      ]),
    );
  });

  it('in a pool that is gone is NotFound, without a pool InvalidRequest', async () => {
    const gone = { UserPoolId: 'us-east-1_Missing99' };
    expect(await resource.act({ action: 'LIST', properties: gone })).toMatchObject({
      errorCode: 'NotFound',
    });
    expect(await resource.act({ action: 'LIST', properties: {} })).toMatchObject({
      errorCode: 'InvalidRequest',
    });
  });
});
