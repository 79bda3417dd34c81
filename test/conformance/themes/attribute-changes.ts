// Behaviours of AdminUpdateUserAttributes.
import { setTimeout as delay } from 'node:timers/promises';
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { after, ann } from '../arrange/ann';
import type { Behaviour } from '../behaviour';

export const attributeChanges: readonly Behaviour[] = [
  {
    behaviour: 'an update sets what it names and leaves the rest',
    source: 'API reference, AdminUpdateUserAttributes',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito, { name: 'Ann', locale: 'en' });
      return after(pool, { name: 'Anna', nickname: 'A' });
    },
    expected: { name: 'Anna', locale: 'en', nickname: 'A' },
  },
  {
    behaviour: 'a blank value deletes the attribute, in one call with others that are set',
    source: 'API reference, AdminUpdateUserAttributes',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito, { name: 'Ann', locale: 'en' });
      return after(pool, { name: '', locale: 'de' });
    },
    expected: { locale: 'de' },
  },
  {
    behaviour: 'a developer-only attribute can be changed by its dev: name',
    source: 'API reference, SchemaAttributeType: DeveloperOnlyAttribute',
    moto: true,
    async act(cognito) {
      const pool = await ann(
        cognito,
        {},
        { Schema: [{ Name: 'tier', AttributeDataType: 'String', DeveloperOnlyAttribute: true }] },
      );
      return after(pool, { 'dev:custom:tier': 'gold' });
    },
    expected: { 'dev:custom:tier': 'gold' },
  },
  {
    behaviour: 'an update moves the date of the last change and not the date of creation',
    source: 'API reference, UserType',
    moto: true,
    async act(cognito) {
      const { id, update } = await ann(cognito);
      const get = () => cognito.adminGetUser({ UserPoolId: id, Username: 'ann' });
      const before = await get();
      await delay(20);
      await update('ann', { name: 'Ann' });
      const now = await get();
      return [
        Number(now.UserCreateDate) === Number(before.UserCreateDate),
        Number(now.UserLastModifiedDate) > Number(before.UserLastModifiedDate),
      ];
    },
    expected: [true, true],
  },
  {
    behaviour: 'nobody is there to be updated',
    source: 'API reference, AdminUpdateUserAttributes: UserNotFoundException',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      return refusal(pool.update('ann', { name: 'Ann' }));
    },
    expected: 'UserNotFoundException',
  },
];
