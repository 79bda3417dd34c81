// Behaviours of pools that change: UpdateUserPool, AddCustomAttributes, SetUserPoolMfaConfig.
import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider';
import { createPool, settings } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { after, ann } from '../arrange/ann';
import { ANY_CASE, describePool, EMAIL_POOL, MISSING } from '../arrange/pools';
import type { Behaviour } from '../behaviour';
import { described } from '../forms/pools';

const UPDATE = 'API reference, UpdateUserPool';
const ADD = 'API reference, AddCustomAttributes';
const TEAM = { Name: 'team', AttributeDataType: 'String' } as const;
const STRICT = settings({
  AutoVerifiedAttributes: ['email'],
  DeletionProtection: 'ACTIVE',
  Policies: { PasswordPolicy: { MinimumLength: 12 } },
});
const strictness = (pool: UserPoolType) => [
  pool.AutoVerifiedAttributes,
  pool.DeletionProtection,
  pool.Policies?.PasswordPolicy?.MinimumLength,
];

export const poolChanges: readonly Behaviour[] = [
  described({
    behaviour: 'an update changes the settings that it names',
    source: UPDATE,
    moto: true,
    made: { UserPoolTags: { team: 'blue' } },
    updated: { UserPoolTags: { team: 'red' }, ...STRICT },
    look: (pool) => [pool.UserPoolTags, ...strictness(pool)],
    expected: [{ team: 'red' }, ['email'], 'ACTIVE', 12],
  }),
  described({
    behaviour: 'an update sets back to its default what it leaves out',
    source: UPDATE,
    moto: false,
    made: STRICT,
    updated: {},
    look: strictness,
    expected: [undefined, 'INACTIVE', 8],
  }),
  described({
    behaviour: 'an update keeps the name and the ways to sign in, which are for creation alone',
    source: UPDATE,
    moto: false,
    made: { ...EMAIL_POOL, ...ANY_CASE },
    updated: {},
    look: (pool) => [pool.Name, pool.UsernameAttributes, pool.UsernameConfiguration],
    expected: ['people', ['email'], { CaseSensitive: false }],
  }),
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
    act: (cognito) => refusal(cognito.updateUserPool({ UserPoolId: MISSING })),
    expected: 'ResourceNotFoundException',
  },
  {
    behaviour: 'an attribute that is added later can be given to users who were there before',
    source: ADD,
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      await cognito.addCustomAttributes({ UserPoolId: pool.id, CustomAttributes: [TEAM] });
      return after(pool, { 'custom:team': 'blue' });
    },
    expected: { 'custom:team': 'blue' },
  },
  {
    behaviour: 'an attribute that is there can not be added again',
    source: 'serverless-cognito-add-custom-attributes#3',
    moto: true,
    async act(cognito) {
      const { id } = await createPool(cognito);
      const added = { UserPoolId: id, CustomAttributes: [TEAM] };
      await cognito.addCustomAttributes(added);
      return refusal(cognito.addCustomAttributes(added));
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
        (await describePool(cognito, id)).MfaConfiguration,
      ];
    },
    expected: [{ Enabled: true }, 'OPTIONAL', 'OPTIONAL'],
  },
];
