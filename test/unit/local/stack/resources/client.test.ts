import { CLIENT_TYPE } from '../../../../../local/stack/resources/client';
import { differencesOf } from '../../../../../local/stack/schema/drift';
import { handled } from './handling';

const CLIENT = {
  UserPoolId: 'p',
  ClientId: 'abc',
  ClientName: 'app',
  ExplicitAuthFlows: ['A', 'B'],
};
const MODEL = { ...CLIENT, Name: 'app' };

describe('CLIENT_TYPE', () => {
  it.each([
    [
      'CREATE',
      'CreateUserPoolClient',
      { UserPoolId: 'p', ClientName: 'app', GenerateSecret: true },
    ],
    ['UPDATE', 'UpdateUserPoolClient', { UserPoolId: 'p', ClientId: 'abc', ClientName: 'app' }],
  ] as const)('answers %s with the client, whose Ref is its id', async (action, name, input) => {
    const properties = { ...input, GenerateSecret: true };
    const answers = { [name]: { UserPoolClient: CLIENT } };
    const { answer, sent } = await handled(CLIENT_TYPE, { action, properties }, answers);
    expect(sent).toEqual([{ name, input }]);
    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: MODEL });
    expect(CLIENT_TYPE.reference(MODEL)).toBe('abc');
  });

  it.each([
    ['READ', 'DescribeUserPoolClient'],
    ['DELETE', 'DeleteUserPoolClient'],
  ] as const)('answers %s by the identifier alone', async (action, name) => {
    const properties = { UserPoolId: 'p', ClientId: 'abc' };
    const { answer, sent } = await handled(CLIENT_TYPE, { action, properties });
    expect(sent).toEqual([{ name, input: properties }]);
    expect(answer).toMatchObject({ status: 'SUCCESS' });
  });

  it('makes up a name where the template has none', async () => {
    const { sent } = await handled(CLIENT_TYPE, { properties: { UserPoolId: 'p' } });
    expect(sent).toMatchObject([{ input: { ClientName: expect.stringMatching(/^Mine-\w{12}$/) } }]);
  });

  it('drifts by what is changed, whatever the order of a list', () => {
    const declared = { ExplicitAuthFlows: ['B', 'A'], GenerateSecret: true, ClientName: 'other' };
    expect(differencesOf(declared, MODEL, CLIENT_TYPE)).toEqual([
      { path: '/ClientName', expected: 'other', actual: 'app' },
    ]);
  });
});
