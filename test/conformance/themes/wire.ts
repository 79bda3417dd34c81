// Behaviours of the wire: what is no operation, and numbers that are no integers.
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import type { Behaviour } from '../behaviour';
import { noOperation } from '../forms/wire';

export const wire: readonly Behaviour[] = [
  ...['NoSuchOperation', 'constructor', 'toString'].map(noOperation),
  {
    behaviour: 'an integer has no fraction',
    source: 'AWS JSON protocol: SerializationException',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito);
      return refusal(cognito.listUsers({ UserPoolId: id, Limit: 1.5 }));
    },
    expected: 'SerializationException',
  },
];
