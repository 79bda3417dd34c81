import { POOL_TYPE } from '../../../../../local/stack/resources/pool';
import { differencesOf } from '../../../../../local/stack/schema/drift';
import { handled } from './handling';

const POOL = {
  Id: 'eu-west-1_abc',
  Arn: 'arn:pool',
  Name: 'team',
  MfaConfiguration: 'OFF',
  SchemaAttributes: [{ Name: 'email' }],
};
const READ_ONLY = {
  UserPoolId: 'eu-west-1_abc',
  Arn: 'arn:pool',
  ProviderName: 'cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
  ProviderURL: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc',
};
const MODEL = { ...READ_ONLY, UserPoolName: 'team', MfaConfiguration: 'OFF' };
const DESCRIBED = { DescribeUserPool: { UserPool: POOL } };

function update(properties: object, previousProperties: object = {}) {
  const request = {
    action: 'UPDATE',
    properties: { UserPoolId: POOL.Id, ...properties },
    previousProperties: { ...previousProperties },
  } as const;
  return handled(POOL_TYPE, request, DESCRIBED);
}

describe('POOL_TYPE', () => {
  it('creates a pool with the properties under the names of the API', async () => {
    const { answer, sent } = await handled(
      POOL_TYPE,
      { properties: { UserPoolName: 'team', MfaConfiguration: 'OFF', Schema: [] } },
      { CreateUserPool: { UserPool: POOL } },
    );
    expect(sent).toEqual([
      { name: 'CreateUserPool', input: { PoolName: 'team', MfaConfiguration: 'OFF', Schema: [] } },
    ]);
    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: MODEL });
    expect(POOL_TYPE.reference(MODEL)).toBe('eu-west-1_abc');
  });

  it('names a pool after its logical id when the template does not', async () => {
    const { sent } = await handled(POOL_TYPE, {});
    expect(sent).toMatchObject([{ input: { PoolName: 'Mine' } }]);
  });

  it('sets apart what only SetUserPoolMfaConfig takes, and leaves no pool where that fails', async () => {
    const refuse = () => {
      throw Object.assign(new Error('no'), { name: 'InvalidParameterException' });
    };
    const properties = { EnabledMfas: ['SOFTWARE_TOKEN_MFA'] };
    const answers = { CreateUserPool: { UserPool: POOL } };
    const { sent, answer } = await handled(POOL_TYPE, { properties }, answers);
    expect(sent).toEqual([
      { name: 'CreateUserPool', input: { PoolName: 'Mine' } },
      {
        name: 'SetUserPoolMfaConfig',
        input: { UserPoolId: POOL.Id, SoftwareTokenMfaConfiguration: { Enabled: true } },
      },
    ]);
    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: MODEL });
    const failing = { ...answers, SetUserPoolMfaConfig: refuse };
    expect((await handled(POOL_TYPE, { properties }, failing)).answer).toEqual({
      status: 'FAILED',
      errorCode: 'InvalidRequest',
      message: 'no',
      resourceModel: MODEL,
    });
  });

  it('reads and deletes by the id', async () => {
    const properties = { UserPoolId: POOL.Id };
    const read = await handled(POOL_TYPE, { action: 'READ', properties }, DESCRIBED);
    expect(read.answer).toEqual({ status: 'SUCCESS', resourceModel: MODEL });
    const gone = await handled(POOL_TYPE, { action: 'DELETE', properties });
    expect(gone.sent).toEqual([{ name: 'DeleteUserPool', input: properties }]);
  });

  it('changes in place, and adds attributes last', async () => {
    const site = { Name: 'site', AttributeDataType: 'String' };
    const { answer, sent } = await update({
      UserPoolName: 'crew',
      Schema: [site],
      EnabledMfas: [],
    });
    const UserPoolId = POOL.Id;
    expect(sent.map(({ name }) => name)).toEqual([
      'DescribeUserPool',
      'UpdateUserPool',
      'SetUserPoolMfaConfig',
      'AddCustomAttributes',
      'DescribeUserPool',
    ]);
    expect(sent[1]?.input).toEqual({ UserPoolId, PoolName: 'crew' });
    expect(sent[3]?.input).toEqual({ UserPoolId, CustomAttributes: [site] });
    expect(answer).toEqual({ status: 'SUCCESS', resourceModel: MODEL });
  });

  it('refuses in the words of CloudFormation what no pool can change, and writes nothing', async () => {
    const { answer, sent } = await update({ UsernameAttributes: ['email'] });
    expect(answer).toEqual({
      status: 'FAILED',
      errorCode: 'InvalidRequest',
      message:
        'Invalid request provided: Updates are not allowed for property - UsernameAttributes.',
    });
    expect(sent.map(({ name }) => name)).toEqual(['DescribeUserPool']);
  });

  it('drifts by what is declared and was changed, and not by its schema', () => {
    const declared = { MfaConfiguration: 'ON', Schema: [{ Name: 'site' }], UserPoolName: 'team' };
    expect(differencesOf(declared, MODEL, POOL_TYPE)).toEqual([
      { path: '/MfaConfiguration', expected: 'ON', actual: 'OFF' },
    ]);
  });
});
