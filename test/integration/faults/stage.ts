// A fresh pool with a stranger in it, whose calls fail as planned while other pools go on.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../local/invocation/answer';
import type { EventInput, Properties } from '../../../local/invocation/events';
import { age } from '../../support/ageing';
import { listed } from '../../support/attributes';
import { fieldsOf } from '../../support/fields';
import { fromBehind, poolFromBehind } from '../../support/from-behind';
import type { RunningResource } from '../../support/resource';
import { type Person, peopleIn, snapshot } from './people';
import type { Scenario } from './scenario';
import type { Trouble } from './troubles';

/** A call: the first, the second … of its operation, counted from 0. */
export interface NthCall {
  readonly operation: string;
  readonly nth: number;
}

export interface Stage {
  /** Sends an event; its properties need no UserPoolId. Rejects where the function does not answer. */
  act(event: EventInput): Promise<Answer>;
  /**
   * Asks for the page that a LIST asks for, which is what a list that lags behind has. By no handler: the
   * process of one would know the pool by now, and whether the event asks for it were chance.
   */
  list(): Promise<unknown>;
  /** How many events were sent. */
  events(): number;
  /** The operations called so far. */
  calls(): string[];
  /** Everybody in the pool, the stranger first. */
  people(): Person[];
  /** Our user, if there is one. */
  ours(): Person | undefined;
  /** Makes everybody an hour older. */
  age(): void;
  /** Remembers everybody; what it returns makes them so again. */
  snapshot(): () => void;
  /** How many messages went out. */
  mails(): number;
  plan(call: NthCall, trouble: Trouble): void;
  /** From here on all calls go well. */
  mend(): void;
}

/** The pool of the scenario, without our user. */
export function stageOf({ cognito, client, act }: RunningResource, scenario: Scenario): Stage {
  const { service, faults } = cognito;
  const ask = fromBehind(service);
  const UserPoolId = poolFromBehind(service, scenario.pool, scenario.groups);
  const { username: Username, attributes } = scenario.stranger;
  const UserAttributes = listed(attributes);
  ask('AdminCreateUser', { UserPoolId, Username, UserAttributes, MessageAction: 'SUPPRESS' });
  const [GroupName] = scenario.groups;
  if (GroupName) ask('AdminAddUserToGroup', { UserPoolId, Username, GroupName });

  const isHere = (input: unknown) => fieldsOf(input).UserPoolId === UserPoolId;
  const here = (properties?: Properties) => properties && { UserPoolId, ...properties };
  const [stranger] = peopleIn(service, UserPoolId);
  const callOff: (() => void)[] = [];
  // Those before are of other pools.
  const from = cognito.calls.length;
  let events = 0;
  return {
    act: ({ properties, previousProperties, ...event }) => {
      events += 1;
      return act({
        bearerToken: randomUUID(),
        ...event,
        properties: { UserPoolId, ...properties },
        previousProperties: here(previousProperties),
      });
    },
    list: () => client.listUsers({ UserPoolId, Limit: 60 }),
    events: () => events,
    calls: () =>
      cognito.calls
        .slice(from)
        .filter(({ input }) => isHere(input))
        .map(({ operation }) => operation),
    people: () => peopleIn(service, UserPoolId),
    ours: () => peopleIn(service, UserPoolId).find((person) => person.sub !== stranger?.sub),
    age: () => age(service, UserPoolId),
    snapshot: () => snapshot(service, UserPoolId),
    mails: () => cognito.messages.filter(({ userPoolId }) => userPoolId === UserPoolId).length,
    plan: ({ operation, nth }, { fault }) =>
      void callOff.push(faults.add({ operation, skip: nth, match: isHere, ...fault })),
    mend: () => {
      for (const one of callOff) one();
    },
  };
}
