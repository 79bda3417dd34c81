// Behaviours of the attributes given to AdminCreateUser.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import type { Behaviour } from '../behaviour';
import { notMade } from '../forms/users';

export const newAttributes: readonly Behaviour[] = [
  notMade({
    behaviour: 'an attribute that the schema does not have is refused',
    source: 'developer guide, Working with user attributes: custom attributes',
    moto: false,
    user: { attributes: { 'custom:team': 'blue' } },
    expected: 'InvalidParameterException',
  }),
  notMade({
    behaviour: 'a user without a required attribute is refused',
    source: 'amplify-backend#3117',
    moto: false,
    settings: { Schema: [{ Name: 'email', Required: true }] },
    expected: 'InvalidParameterException',
  }),
  {
    behaviour: 'a refused user is not there',
    source: 'amplify-backend#3117',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      await refusal(pool.create('ann', { attributes: { email: 'nonsense' } }));
      return refusal(pool.get('ann'));
    },
    expected: 'UserNotFoundException',
  },
  {
    behaviour: 'an immutable attribute can be given at creation',
    source: 'API reference, SchemaAttributeType: Mutable',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, {
        Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: false }],
      });
      return (await pool.create('ann', { attributes: { 'custom:tenant': 't1' } })).attributes;
    },
    expected: { 'custom:tenant': 't1' },
  },
  {
    behaviour: 'a developer-only attribute can be given by its dev: name',
    source: 'terraform-provider-aws#26704, cognito-local#393',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito, {
        Schema: [{ Name: 'tenant', AttributeDataType: 'String', DeveloperOnlyAttribute: true }],
      });
      return (await pool.create('ann', { attributes: { 'dev:custom:tenant': 't1' } })).attributes;
    },
    expected: { 'dev:custom:tenant': 't1' },
  },
  notMade({
    behaviour: 'the sub can not be chosen',
    source: 'developer guide, Working with user attributes: sub',
    moto: false,
    user: { attributes: { sub: 'mine' } },
    expected: 'InvalidParameterException',
  }),
  notMade({
    behaviour: 'a verified flag without its address is refused',
    source: 'API reference, AdminCreateUser: UserAttributes',
    moto: false,
    user: { attributes: { email_verified: 'true' } },
    expected: 'InvalidParameterException',
  }),
  {
    behaviour: 'a verified flag is kept as written',
    source: 'amplify-js#8205',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      const attributes = { email: 'ann@example.com', email_verified: 'True' };
      return (await pool.create('ann', { attributes })).attributes;
    },
    expected: { email: 'ann@example.com', email_verified: 'True' },
  },
];
