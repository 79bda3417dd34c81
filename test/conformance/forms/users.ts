// Rows about users that differ in a value.
import type {
  CreateUserPoolRequest,
  SchemaAttributeType,
} from '@aws-sdk/client-cognito-identity-provider';
import { type CreateOptions, createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { ann } from '../arrange/ann';
import { crowd, page } from '../arrange/crowd';
import type { Behaviour } from '../behaviour';

interface NotMade extends Omit<Behaviour, 'act'> {
  readonly settings?: Partial<CreateUserPoolRequest>;
  readonly username?: string;
  readonly user?: CreateOptions;
}

/** A user whom the service does not make, and with which error. */
export function notMade({ settings, username = 'ann', user, ...row }: NotMade): Behaviour {
  return {
    ...row,
    act: async (cognito) => refusal((await createPool(cognito, settings)).create(username, user)),
  };
}

/** A user who can't be invited in this way. */
export function notInvited(behaviour: string, options: CreateOptions): Behaviour {
  return {
    behaviour,
    source: 'API reference, AdminCreateUser: UserAttributes',
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      return [await refusal(pool.create('ann', options)), await refusal(pool.get('ann'))];
    },
    expected: ['InvalidParameterException', 'UserNotFoundException'],
  };
}

/** Whether a custom attribute takes a value. */
export function typed(
  behaviour: string,
  attribute: SchemaAttributeType,
  value: string,
  allowed: boolean,
): Behaviour {
  return {
    behaviour,
    source: 'API reference, SchemaAttributeType',
    moto: allowed,
    async act(cognito) {
      const pool = await ann(cognito, {}, { Schema: [attribute] });
      const outcome = pool.update('ann', { [`custom:${attribute.Name}`]: value });
      return allowed ? outcome.then(() => 'accepted') : refusal(outcome);
    },
    expected: allowed ? 'accepted' : 'InvalidParameterException',
  };
}

/** In which state ann is after a switch or several. */
export function switched(
  behaviour: string,
  steps: readonly ('adminEnableUser' | 'adminDisableUser')[],
  enabled: boolean,
): Behaviour {
  return {
    behaviour,
    source: 'API reference, AdminEnableUser and AdminDisableUser',
    moto: true,
    async act(cognito) {
      const pool = await ann(cognito);
      for (const step of steps) {
        await cognito[step]({ UserPoolId: pool.id, Username: 'ann' });
      }
      const user = await pool.get('ann');
      return [user.enabled, user.status];
    },
    expected: [enabled, 'FORCE_CHANGE_PASSWORD'],
  };
}

/** Whom of the crowd a filter finds. */
export function filtered(
  behaviour: string,
  Filter: string,
  expected: readonly string[],
  moto = true,
): Behaviour {
  return {
    behaviour,
    source: 'API reference, ListUsers: Filter',
    moto,
    act: async (cognito) => (await page(cognito, await crowd(cognito), { Filter })).names,
    expected,
  };
}

export function badFilter(behaviour: string, Filter: string): Behaviour {
  return {
    behaviour,
    source: 'API reference, ListUsers: Filter',
    moto: true,
    act: async (cognito) => refusal(page(cognito, await createPool(cognito), { Filter })),
    expected: 'InvalidParameterException',
  };
}
