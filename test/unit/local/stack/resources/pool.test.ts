import type { Action, Properties } from '../../../../../local/invocation/events';
import { differencesOf } from '../../../../../local/stack/plan/drift';
import { POOL_TYPE } from '../../../../../local/stack/resources/pool';

const POOL = { Id: 'eu-west-1_abc', Arn: 'arn:pool' };

async function handle(action: Action, properties: Properties) {
  const sent: { name: string; input: unknown }[] = [];
  const cognito = {
    send: async (command: { input: unknown; constructor: { name: string } }) => {
      sent.push({ name: command.constructor.name, input: command.input });
      return { UserPool: POOL };
    },
  };
  const request = { action, logicalId: 'Pool', stackId: 's', region: 'r', token: 't', properties };
  const invoke = () => Promise.reject(new Error('not called'));
  const answer = await POOL_TYPE.handle(request, { cognito, invoke });
  return { answer, sent };
}

const MODEL = {
  UserPoolId: 'eu-west-1_abc',
  Arn: 'arn:pool',
  ProviderName: 'cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
  ProviderURL: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
};

describe('POOL_TYPE', () => {
  it('creates a pool with the properties under the names of the API', async () => {
    const { answer, sent } = await handle('CREATE', {
      UserPoolName: 'team',
      MfaConfiguration: 'OFF',
    });
    expect(sent).toEqual([
      { name: 'CreateUserPoolCommand', input: { PoolName: 'team', MfaConfiguration: 'OFF' } },
    ]);
    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: MODEL });
    expect(POOL_TYPE.reference(MODEL)).toBe('eu-west-1_abc');
  });

  it('names a pool after its logical id when the template does not', async () => {
    expect((await handle('CREATE', {})).sent).toMatchObject([{ input: { PoolName: 'Pool' } }]);
  });

  it.each([
    ['READ', 'DescribeUserPoolCommand', { status: 'SUCCESS', resourceModel: MODEL }],
    ['DELETE', 'DeleteUserPoolCommand', { status: 'SUCCESS' }],
  ] as const)('answers %s', async (action, name, expected) => {
    const { answer, sent } = await handle(action, { UserPoolId: 'eu-west-1_abc' });
    expect(sent).toEqual([{ name, input: { UserPoolId: 'eu-west-1_abc' } }]);
    expect(answer).toEqual(expected);
  });

  it('drifts only by being gone', () => {
    const declared = { UserPoolName: 'team', MfaConfiguration: 'OFF' };
    expect(differencesOf(declared, MODEL, POOL_TYPE)).toEqual([]);
  });

  it('says why it can not be updated', async () => {
    expect(POOL_TYPE.refusesUpdate).toMatch(/cannot change a user pool: undo the change/);
    expect((await handle('UPDATE', {})).answer).toMatchObject({ status: 'FAILED' });
  });
});
