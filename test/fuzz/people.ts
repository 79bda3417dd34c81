// The pools of a stage, and the user whom most events mean.
import type { Service } from '../../local/cognito/state/service';
import { answer } from '../../local/cognito/wire/dispatch';
import { POOLS } from './events';

const REGION = 'us-east-1';
const EMAIL = 'ada@example.com';
const ADA = { UserAttributes: [{ Name: 'email', Value: EMAIL }], MessageAction: 'SUPPRESS' };

/** A pool for each of POOLS, and what ada is called there. */
const KINDS = [
  { settings: {}, name: 'ada' },
  { settings: { AliasAttributes: ['email', 'phone_number'] }, name: 'ada' },
  { settings: { UsernameAttributes: ['email'] }, name: EMAIL },
];

export interface People {
  /** The text with the ids of the pools in it. */
  withPools(text: string): string;
  /** Sees to it that ada is in every pool. */
  arrive(): void;
}

/** Makes the pools. */
export function makePeople(service: Service): People {
  const ask = (operation: string, request: object): unknown => {
    try {
      return answer(service, operation, request, REGION);
    } catch {
      // She is there already.
      return undefined;
    }
  };
  const pools = KINDS.map(({ settings }) => {
    const made = ask('CreateUserPool', { PoolName: 'people', ...settings });
    return `${Object(Object(made).UserPool).Id}`;
  });
  return {
    withPools: (text) =>
      POOLS.reduce((all, name, at) => all.replaceAll(name, pools[at] ?? ''), text),
    arrive() {
      for (const [at, UserPoolId] of pools.entries()) {
        ask('AdminCreateUser', { ...ADA, UserPoolId, Username: KINDS[at]?.name });
      }
    },
  };
}
