// The pools of a stage, their groups, and the user whom most events mean.
import type { Service } from '../../local/cognito/state/service';
import { fromBehind } from '../support/from-behind';
import { POOLS } from './events';
import { GROUPS } from './groups';

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
  /** Sees to it that ada is in every pool, and in a group of it. */
  arrive(): void;
}

/** Makes the pools. */
export function makePeople(service: Service): People {
  const ask = (operation: string, request: object): unknown => {
    try {
      return fromBehind(service)(operation, request);
    } catch {
      // She is there already.
      return undefined;
    }
  };
  const pools = KINDS.map(({ settings }) => {
    const made = ask('CreateUserPool', { PoolName: 'people', ...settings });
    const UserPoolId = `${Object(Object(made).UserPool).Id}`;
    for (const GroupName of GROUPS) ask('CreateGroup', { UserPoolId, GroupName });
    return UserPoolId;
  });
  return {
    withPools: (text) =>
      POOLS.reduce((all, name, at) => all.replaceAll(name, pools[at] ?? ''), text),
    arrive() {
      for (const [at, UserPoolId] of pools.entries()) {
        const ada = { UserPoolId, Username: KINDS[at]?.name };
        ask('AdminCreateUser', { ...ADA, ...ada });
        ask('AdminAddUserToGroup', { ...ada, GroupName: GROUPS[0] });
      }
    },
  };
}
