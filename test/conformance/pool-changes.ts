// Behaviours of pools that change: UpdateUserPool, AddCustomAttributes, SetUserPoolMfaConfig.
import type {
  CognitoIdentityProvider,
  CreateUserPoolRequest,
  UpdateUserPoolRequest,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { createPool, type PoolClient, settings } from '../support/cognito';
import { type Behaviour, refusal } from './behaviour';

const UPDATE = 'API reference, UpdateUserPool';
const ADD = 'API reference, AddCustomAttributes';
const TEAM = { Name: 'team', AttributeDataType: 'String' } as const;
const TAGGED = settings({ UserPoolTags: { team: 'blue' } });

async function describe(cognito: CognitoIdentityProvider, id: string): Promise<UserPoolType> {
  return (await cognito.describeUserPool({ UserPoolId: id })).UserPool ?? {};
}

/** What a pool shows after an update. */
function updated(
  row: Pick<Behaviour, 'behaviour' | 'moto' | 'expected'>,
  before: Partial<CreateUserPoolRequest>,
  update: Partial<UpdateUserPoolRequest>,
  look: (pool: UserPoolType) => unknown,
): Behaviour {
  return {
    ...row,
    source: UPDATE,
    async act(cognito) {
      const { id } = await createPool(cognito, before);
      await cognito.updateUserPool({ UserPoolId: id, ...update });
      return look(await describe(cognito, id));
    },
  };
}

async function added(cognito: CognitoIdentityProvider): Promise<PoolClient> {
  const pool = await createPool(cognito);
  await pool.create('ann');
  await cognito.addCustomAttributes({ UserPoolId: pool.id, CustomAttributes: [TEAM] });
  return pool;
}

export const poolChanges: readonly Behaviour[] = [
  updated(
    {
      behaviour: 'an update changes the settings that it names',
      moto: true,
      expected: [{ team: 'red' }, ['email'], 'ACTIVE', 12],
    },
    TAGGED,
    {
      UserPoolTags: { team: 'red' },
      AutoVerifiedAttributes: ['email'],
      DeletionProtection: 'ACTIVE',
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    },
    (pool) => [
      pool.UserPoolTags,
      pool.AutoVerifiedAttributes,
      pool.DeletionProtection,
      pool.Policies?.PasswordPolicy?.MinimumLength,
    ],
  ),
  updated(
    {
      behaviour: 'an update sets back to its default what it leaves out',
      moto: false,
      expected: [undefined, 'INACTIVE', 8],
    },
    {
      AutoVerifiedAttributes: ['email'],
      DeletionProtection: 'ACTIVE',
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    },
    {},
    (pool) => [
      pool.AutoVerifiedAttributes,
      pool.DeletionProtection,
      pool.Policies?.PasswordPolicy?.MinimumLength,
    ],
  ),
  updated(
    {
      behaviour: 'an update keeps the name and the ways to sign in, which are for creation alone',
      moto: false,
      expected: ['people', ['email'], { CaseSensitive: false }],
    },
    { UsernameAttributes: ['email'], UsernameConfiguration: { CaseSensitive: false } },
    {},
    (pool) => [pool.Name, pool.UsernameAttributes, pool.UsernameConfiguration],
  ),
  {
    behaviour: 'an update to settings that do not go together is refused',
    source: 'aws-nuke#477',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito);
      const settings = { AttributesRequireVerificationBeforeUpdate: ['email' as const] };
      return refusal(
        cognito.updateUserPool({ UserPoolId: id, UserAttributeUpdateSettings: settings }),
      );
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a missing pool can not be updated',
    source: `${UPDATE}: ResourceNotFoundException`,
    moto: true,
    act: (cognito) => refusal(cognito.updateUserPool({ UserPoolId: 'us-east-1_missing00' })),
    expected: 'ResourceNotFoundException',
  },
  {
    behaviour: 'an attribute that is added later can be given to users who were there before',
    source: ADD,
    moto: true,
    async act(cognito) {
      const pool = await added(cognito);
      await pool.update('ann', { 'custom:team': 'blue' });
      return (await pool.get('ann')).attributes;
    },
    expected: { 'custom:team': 'blue' },
  },
  {
    behaviour: 'an attribute that is there can not be added again',
    source: 'serverless-cognito-add-custom-attributes#3',
    moto: true,
    async act(cognito) {
      const { id } = await added(cognito);
      return refusal(cognito.addCustomAttributes({ UserPoolId: id, CustomAttributes: [TEAM] }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'the factors of a second step are kept apart from whether it is asked for',
    source: 'API reference, SetUserPoolMfaConfig',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      await cognito.setUserPoolMfaConfig({
        UserPoolId: id,
        SoftwareTokenMfaConfiguration: { Enabled: true },
        MfaConfiguration: 'OPTIONAL',
      });
      const mfa = await cognito.getUserPoolMfaConfig({ UserPoolId: id });
      return [
        mfa.SoftwareTokenMfaConfiguration,
        mfa.MfaConfiguration,
        (await describe(cognito, id)).MfaConfiguration,
      ];
    },
    expected: [{ Enabled: true }, 'OPTIONAL', 'OPTIONAL'],
  },
];
