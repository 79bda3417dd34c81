// Behaviours of attributes that can not be changed or deleted.
import { verified } from '../../support/attributes';
import { refusal, refusalMessage } from '../../support/refusal';
import { ann } from '../arrange/ann';
import type { Behaviour } from '../behaviour';

const EMAIL = verified('ann@example.com');

export const attributeRefusals: readonly Behaviour[] = [
  {
    behaviour: 'a required attribute can not be blanked',
    source: 'aws-sdk-ios#4251',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, EMAIL, { Schema: [{ Name: 'email', Required: true }] });
      return (await refusalMessage(pool.update('ann', { email: '' }))).trim();
    },
    expected: 'user.email: Required attribute cannot be deleted.',
  },
  {
    behaviour: 'an immutable attribute can not be changed',
    source: 'API reference, SchemaAttributeType: Mutable',
    moto: false,
    async act(cognito) {
      const pool = await ann(
        cognito,
        { 'custom:tenant': 't1' },
        { Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: false }] },
      );
      return refusal(pool.update('ann', { 'custom:tenant': 't2' }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'an immutable attribute can not be set later either',
    source: 'amplify-swift#3981, amplify-js#3526',
    moto: false,
    async act(cognito) {
      const pool = await ann(
        cognito,
        {},
        { Schema: [{ Name: 'tenant', AttributeDataType: 'String', Mutable: false }] },
      );
      return (await refusalMessage(pool.update('ann', { 'custom:tenant': 't1' }))).trim();
    },
    expected: 'user.custom:tenant: Attribute cannot be updated.',
  },
  {
    behaviour: 'an attribute that the schema does not have can not be set',
    source: 'developer guide, Working with user attributes: custom attributes',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      return refusal(pool.update('ann', { 'custom:team': 'blue' }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'the sub can not be changed',
    source: 'developer guide, Working with user attributes: sub',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      return refusal(pool.update('ann', { sub: 'mine' }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a refused update changes nothing',
    source: 'API reference, AdminUpdateUserAttributes',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, { name: 'Ann' });
      await refusal(pool.update('ann', { name: 'Anna', 'custom:none': 'x' }));
      return (await pool.get('ann')).attributes;
    },
    expected: { name: 'Ann' },
  },
  {
    behaviour: 'AdminDeleteUserAttributes removes what it names',
    source: 'API reference, AdminDeleteUserAttributes',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, { name: 'Ann', locale: 'en' });
      await cognito.adminDeleteUserAttributes({
        UserPoolId: pool.id,
        Username: 'ann',
        UserAttributeNames: ['name'],
      });
      return (await pool.get('ann')).attributes;
    },
    expected: { locale: 'en' },
  },
  {
    behaviour: 'AdminDeleteUserAttributes refuses what the schema does not have',
    source: 'API reference, AdminDeleteUserAttributes: InvalidParameterException',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      return refusal(
        cognito.adminDeleteUserAttributes({
          UserPoolId: pool.id,
          Username: 'ann',
          UserAttributeNames: ['custom:none'],
        }),
      );
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'AdminDeleteUserAttributes refuses a required attribute',
    source: 'aws-sdk-ios#4251',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, EMAIL, { Schema: [{ Name: 'email', Required: true }] });
      return refusal(
        cognito.adminDeleteUserAttributes({
          UserPoolId: pool.id,
          Username: 'ann',
          UserAttributeNames: ['email'],
        }),
      );
    },
    expected: 'InvalidParameterException',
  },
];
