// Behaviours of the schema that a pool is created with.
import { verified } from '../../support/attributes';
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { describePool, number, text } from '../arrange/pools';
import type { Behaviour } from '../behaviour';
import { refusedSchema } from '../forms/pools';

const STRING = 'API reference, StringAttributeConstraintsType';
const NUMBER = 'API reference, NumberAttributeConstraintsType';

const BOTH_FLAGS = { 'custom:email_verified': 'true', ...verified('ann@example.com') };

export const poolSchemas: readonly Behaviour[] = [
  refusedSchema('a length has to be a number', text({ MinLength: 'x' }), STRING, false),
  refusedSchema('a value has at most 2048 characters', text({ MaxLength: '2049' }), STRING, true),
  refusedSchema(
    'the shortest length is not above the longest',
    text({ MinLength: '3', MaxLength: '2' }),
    STRING,
    true,
  ),
  refusedSchema('a smallest value has to be a number', number({ MinValue: 'x' }), NUMBER, false),
  refusedSchema(
    'the smallest value is not above the largest',
    number({ MinValue: '10', MaxValue: '9' }),
    NUMBER,
    true,
  ),
  refusedSchema(
    'a schema does not take phone_number_verified, which is too long for a custom name',
    { Name: 'phone_number_verified', AttributeDataType: 'Boolean' },
    'aws-cdk#14699',
    false,
  ),
  {
    behaviour: 'the constraints of another type are dropped',
    source: STRING,
    moto: false,
    async act(cognito) {
      const attribute = {
        ...text({ MaxLength: '3' }),
        NumberAttributeConstraints: { MaxValue: '9' },
      };
      const { id } = await createPool(cognito, { Schema: [attribute] });
      const shown = await describePool(cognito, id);
      const found = shown.SchemaAttributes?.find(({ Name }) => Name === 'custom:code');
      return [found?.StringAttributeConstraints, found?.NumberAttributeConstraints];
    },
    expected: [{ MaxLength: '3' }, undefined],
  },
  {
    behaviour: 'email_verified in a schema makes a custom attribute, and leaves the flag alone',
    source: 'aws-cdk#14175',
    moto: false,
    async act(cognito) {
      const Schema = [{ Name: 'email_verified', AttributeDataType: 'Boolean' } as const];
      const pool = await ann(cognito, BOTH_FLAGS, { Schema });
      return (await pool.get('ann')).attributes;
    },
    expected: BOTH_FLAGS,
  },
  {
    behaviour: 'the sub can not be changed, whatever the schema says of it',
    source: 'developer guide, Working with user attributes: sub',
    moto: false,
    async act(cognito) {
      const Schema = [{ Name: 'sub', AttributeDataType: 'String', Mutable: true } as const];
      const pool = await ann(cognito, {}, { Schema });
      return refusal(pool.update('ann', { sub: 'mine' }));
    },
    expected: 'InvalidParameterException',
  },
];
