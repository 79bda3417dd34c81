// Rows about pools that differ in a setting.
import type {
  CreateUserPoolRequest,
  SchemaAttributeType,
  UpdateUserPoolRequest,
  UserPoolType,
} from '@aws-sdk/client-cognito-identity-provider';
import { createPool } from '../../support/cognito';
import { refusal } from '../../support/refusal';
import { describePool } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

interface Described extends Omit<Behaviour, 'act'> {
  readonly made?: Partial<CreateUserPoolRequest>;
  /** The request of an update, if there is one. */
  readonly updated?: Partial<UpdateUserPoolRequest>;
  look(pool: UserPoolType): unknown;
}

/** What a pool shows of itself. */
export function described({ made, updated, look, ...row }: Described): Behaviour {
  return {
    ...row,
    async act(cognito) {
      const { id } = await createPool(cognito, made);
      if (updated) await cognito.updateUserPool({ UserPoolId: id, ...updated });
      return look(await describePool(cognito, id));
    },
  };
}

/** Settings that no pool can have. */
export function refusedPool(
  behaviour: string,
  request: Partial<CreateUserPoolRequest>,
  source: string,
  moto: boolean,
): Behaviour {
  return {
    behaviour,
    source,
    moto,
    act: (cognito) => refusal(createPool(cognito, request)),
    expected: 'InvalidParameterException',
  };
}

/** An attribute that no schema can have. */
export function refusedSchema(
  behaviour: string,
  attribute: SchemaAttributeType,
  source: string,
  moto: boolean,
): Behaviour {
  return refusedPool(behaviour, { Schema: [attribute] }, source, moto);
}
