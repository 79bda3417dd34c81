// Behaviours of CreateUserPool, DescribeUserPool and DeleteUserPool.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { describePool, MISSING } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

export const pools: readonly Behaviour[] = [
  {
    behaviour: 'the id of a pool starts with the region of the caller',
    source: 'API reference, UserPoolType: Id',
    moto: true,
    act: async (cognito) => /^us-east-1_[0-9a-zA-Z]{9,}$/.test((await createPool(cognito)).id),
    expected: true,
  },
  {
    behaviour: 'a pool describes what it was created with',
    source: 'API reference, DescribeUserPool',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito, {
        UsernameAttributes: ['email'],
        UsernameConfiguration: { CaseSensitive: false },
      });
      const shown = await describePool(cognito, id);
      return [shown.Name, shown.UsernameAttributes, shown.UsernameConfiguration];
    },
    expected: ['people', ['email'], { CaseSensitive: false }],
  },
  {
    behaviour: 'a pool counts its users',
    source: 'API reference, UserPoolType: EstimatedNumberOfUsers',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('ann');
      const shown = await describePool(cognito, pool.id);
      return shown.EstimatedNumberOfUsers;
    },
    expected: 1,
  },
  {
    behaviour: 'the schema shows custom attributes with their prefix',
    source: 'API reference, SchemaAttributeType: Name',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito, {
        Schema: [
          { Name: 'team', AttributeDataType: 'String' },
          { Name: 'tier', AttributeDataType: 'Number', DeveloperOnlyAttribute: true },
        ],
      });
      const shown = await describePool(cognito, id);
      const names = shown.SchemaAttributes?.map(({ Name = '' }) => Name) ?? [];
      return names.filter((name) => name.includes(':')).sort();
    },
    expected: ['custom:team', 'dev:custom:tier'],
  },
  {
    behaviour: 'the standard attributes are there beside custom ones',
    source: 'developer guide, Working with user attributes',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito, {
        Schema: [{ Name: 'team', AttributeDataType: 'String' }],
      });
      const shown = await describePool(cognito, id);
      return shown.SchemaAttributes?.some(({ Name }) => Name === 'email');
    },
    expected: true,
  },
  {
    behaviour: 'without a policy the default one is in force',
    source: 'API reference, PasswordPolicyType',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      const shown = await describePool(cognito, id);
      return shown.Policies?.PasswordPolicy?.MinimumLength;
    },
    expected: 8,
  },
  {
    behaviour: 'a deleted pool is gone, and its users with it',
    source: 'API reference, DeleteUserPool',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('ann');
      await cognito.deleteUserPool({ UserPoolId: pool.id });
      return [
        await refusal(cognito.describeUserPool({ UserPoolId: pool.id })),
        await refusal(pool.get('ann')),
      ];
    },
    expected: ['ResourceNotFoundException', 'ResourceNotFoundException'],
  },
  {
    behaviour: 'a missing pool can not be deleted',
    source: 'API reference, DeleteUserPool: ResourceNotFoundException',
    moto: true,
    act: (cognito) => refusal(cognito.deleteUserPool({ UserPoolId: MISSING })),
    expected: 'ResourceNotFoundException',
  },
  {
    behaviour: 'a protected pool can not be deleted',
    source: 'API reference, UserPoolType: DeletionProtection',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito, { DeletionProtection: 'ACTIVE' });
      return refusal(cognito.deleteUserPool({ UserPoolId: id }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a pool needs a name',
    source: 'API reference, CreateUserPool: PoolName',
    moto: false,
    act: (cognito) => refusal(cognito.createUserPool({ PoolName: '' })),
    expected: 'InvalidParameterException',
  },
];
