// Where an event happens: a fresh pool, with the people that a scenario wants there.
import type { EventInput, Properties } from '../../local/invocation/events';
import type { Scenario } from '../integration/faults/scenario';
import { listed } from '../support/attributes';
import { fromBehind, poolFromBehind } from '../support/from-behind';
import type { Secrets } from './secrets';
import type { Stage } from './stage';

/** Makes the pool and the people, and gives the event, with a secret in every place. */
export function settingOf({ cognito }: Stage, scenario: Scenario, secrets: Secrets): EventInput {
  const { service } = cognito;
  // A pool that nobody looks at any more.
  service.pools.clear();
  const ask = fromBehind(service);
  const UserPoolId = poolFromBehind(service, easy(scenario), scenario.groups);
  const enter = ({ Username, UserAttributes, Groups = [] }: Properties) => {
    const user = { UserPoolId, Username };
    ask('AdminCreateUser', { ...user, UserAttributes, MessageAction: 'SUPPRESS' });
    for (const GroupName of [Groups].flat()) {
      ask('AdminAddUserToGroup', { ...user, GroupName });
    }
  };
  const { username: Username, attributes } = scenario.stranger;
  enter({ Username, UserAttributes: listed(attributes) });
  const { action, template, previous } = scenario;
  if (action !== 'CREATE') enter(previous ?? template);
  return secrets.plantedIn({
    action,
    properties: { UserPoolId, ...template },
    // Of any other event it is what was made before: no service can quote what it was never told.
    previousProperties: action === 'UPDATE' ? { UserPoolId, ...previous } : undefined,
  });
}

// A pool that takes any password, so that what comes after it happens too.
function easy({ pool }: Scenario): Scenario['pool'] {
  const PasswordPolicy = { ...pool.Policies?.PasswordPolicy, MinimumLength: 6 };
  return { ...pool, Policies: { PasswordPolicy } };
}
