// The pools of a stage, their groups, and the user whom most events mean.
import type { Service } from '../../local/cognito/state/service';
import { settings } from '../support/cognito';
import { fromBehind, poolFromBehind } from '../support/from-behind';
import { POOLS } from './events';
import { GROUPS } from './groups';

const EMAIL = 'ada@example.com';
const ADA = { UserAttributes: [{ Name: 'email', Value: EMAIL }], MessageAction: 'SUPPRESS' };

/** A pool for each of POOLS, and what ada is called there. */
const KINDS = [
  { settings: {}, name: 'ada' },
  { settings: settings({ AliasAttributes: ['email', 'phone_number'] }), name: 'ada' },
  { settings: settings({ UsernameAttributes: ['email'] }), name: EMAIL },
];

export interface People {
  /** The text with the ids of the pools in it. */
  withPools(text: string): string;
  /** Sees to it that ada is in every pool, and in a group of it. */
  arrive(): void;
}

/** Makes the pools. */
export function makePeople(service: Service): People {
  const ask = (operation: string, request: object) => {
    try {
      fromBehind(service)(operation, request);
    } catch {
      // She is there already.
    }
  };
  const pools = KINDS.map((kind) => poolFromBehind(service, kind.settings, GROUPS));
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
