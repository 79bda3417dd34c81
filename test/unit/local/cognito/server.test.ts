// The embedded user pools behind HTTP: what is recorded, and the wire.
import { startCognito } from '../../../../local/cognito/server';
import { cognitoClient, createPool } from '../../../support/cognito';
import { useEmbeddedPools } from '../../../support/embedded-pools';
import { refusal } from '../../../support/refusal';

const pools = useEmbeddedPools();

function post(target: string, body: string): Promise<Response> {
  return fetch(pools.cognito.url, { method: 'POST', headers: { 'x-amz-target': target }, body });
}

describe('embedded user pools', () => {
  it('record every call with its input, refused ones too', async () => {
    const { id, get } = await createPool(pools.client);
    await refusal(get('ann'));
    expect(pools.cognito.calls.map(({ operation }) => operation)).toEqual([
      'CreateUserPool',
      'AdminGetUser',
    ]);
    expect(pools.cognito.calls[1]?.input).toEqual({ UserPoolId: id, Username: 'ann' });
  });

  it('record messages where a test can look', async () => {
    const pool = await createPool(pools.client);
    await pools.client.adminCreateUser({
      UserPoolId: pool.id,
      Username: 'ann',
      UserAttributes: [{ Name: 'email', Value: 'a@b.c' }],
      DesiredDeliveryMediums: ['EMAIL'],
    });
    expect(pools.cognito.messages.map(({ kind, destination }) => [kind, destination])).toEqual([
      ['INVITATION', 'a@b.c'],
    ]);
  });

  it('take the region of a pool from the signature', async () => {
    const elsewhere = cognitoClient(pools.cognito.url, { region: 'eu-west-1' });
    expect((await createPool(elsewhere)).id).toMatch(/^eu-west-1_[A-Za-z0-9]{9}$/);
    elsewhere.destroy();
  });

  it('refuse what their meter does not admit, and leave it undone', async () => {
    const metered = await startCognito({ meter: { admits: (name) => name !== 'CreateUserPool' } });
    const client = cognitoClient(metered.url, { maxAttempts: 1 });
    const refused = client.createUserPool({ PoolName: 'people' });
    await expect(refused).rejects.toMatchObject({
      name: 'TooManyRequestsException',
      message: 'Rate exceeded',
    });
    expect(metered.service.pools.size).toBe(0);
    expect(metered.calls).toHaveLength(1);
    client.destroy();
    await metered.close();
  });

  it('use the clock they are given', async () => {
    const now = new Date('2020-02-02T02:02:02.020Z');
    const past = await startCognito({ clock: () => now });
    const client = cognitoClient(past.url);
    const { UserPool } = await client.createUserPool({ PoolName: 'people' });
    client.destroy();
    await past.close();
    expect(UserPool?.CreationDate).toEqual(now);
  });

  it('create a name once when it is asked for many times at once', async () => {
    const pool = await createPool(pools.client);
    const names = await Promise.all(Array.from({ length: 20 }, () => refusal(pool.create('ann'))));
    expect(names.filter((name) => name === 'none')).toHaveLength(1);
    expect(names.filter((name) => name === 'UsernameExistsException')).toHaveLength(19);
  });

  it('answer in the form of the protocol', async () => {
    const answer = await post('AWSCognitoIdentityProviderService.DescribeUserPool', '{}');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await answer.json()).toMatchObject({ __type: 'InvalidParameterException' });
  });

  it.each([
    ['AWSCognitoIdentityProviderService.ListUsers', '{', 'SerializationException'],
    ['AWSCognitoIdentityProviderService.Nonsense', '{}', 'UnknownOperationException'],
    ['Nonsense', '{}', 'UnknownOperationException'],
  ])('refuse %s with %s: %s', async (target, body, name) => {
    expect(await (await post(target, body)).json()).toMatchObject({ __type: name });
  });
});
