// Behaviours of the mediums by which AdminCreateUser invites.
import { createPool } from '../../support/cognito';
import { refusal, refusalMessage } from '../../support/refusal';
import type { Behaviour } from '../behaviour';
import { notInvited } from '../forms/users';

const PHONE = { phone_number: '+15555550100' };

export const mediums: readonly Behaviour[] = [
  notInvited('nobody is invited by mail without an address, and nobody is made', {
    DesiredDeliveryMediums: ['EMAIL'],
    attributes: PHONE,
  }),
  notInvited('nobody is invited by text without a phone number, and nobody is made', {
    DesiredDeliveryMediums: ['SMS'],
    attributes: { email: 'ann@example.com' },
  }),
  notInvited('a phone number that is said to be verified has to be there', {
    attributes: { phone_number_verified: 'true' },
  }),
  {
    behaviour: 'the message says that the address is missing',
    source: 'cognito-backup-restore#25, sagemaker-dashboards-for-ml#2',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      return refusalMessage(pool.create('ann', { DesiredDeliveryMediums: ['EMAIL'] }));
    },
    expected: 'No email provided but desired delivery medium was Email',
  },
  {
    behaviour: 'without a medium and without an address a user is made all the same',
    source: 'foundations#7052, inferred: nobody is told anything',
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      return (await pool.create('ann', { MessageAction: undefined })).username;
    },
    expected: 'ann',
  },
  {
    behaviour: 'a new invitation by mail needs an address as well',
    source: 'inferred from: API reference, AdminCreateUser: UserAttributes',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      await pool.create('ann');
      return refusal(
        pool.create('ann', { MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] }),
      );
    },
    expected: 'InvalidParameterException',
  },
];
