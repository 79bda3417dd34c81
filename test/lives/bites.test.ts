// That lives notice a broken promise: the right handlers, with something wrong done around them.
import { answer } from '../../local/cognito/wire/dispatch';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput, Properties } from '../../local/invocation/events';
import { peopleIn } from '../integration/faults/people';
import type { RunningResource } from '../support/resource';
import { type Lives, leadLives, startLives } from './lives';
import { Tally } from './tally';

const LIVES = 100;
const SEED = 7;

interface Done {
  readonly event: EventInput;
  readonly answer: Answer;
  /** Calls the service in the pool of the event; whatever it refuses stays undone. */
  ask(operation: string, input: Properties): void;
}

/** Does something wrong after an event, and gives the answer that leaves. */
type Sabotage = (done: Done, resource: RunningResource) => Answer;

const isGood = ({ status }: Answer) => status === 'SUCCESS';

const SABOTAGES: Record<string, Sabotage> = {
  'a deletion that follows an alias': ({ event, answer, ask }) => {
    if (event.action !== 'DELETE') return answer;
    ask('AdminDeleteUser', { Username: event.properties.Username });
    return answer;
  },
  'a failed create that leaves its user behind': ({ event, answer, ask }) => {
    if (event.action === 'CREATE' && !isGood(answer)) {
      ask('AdminCreateUser', { Username: event.properties.Username, MessageAction: 'SUPPRESS' });
    }
    return answer;
  },
  'a create that takes over whom it finds': ({ event, answer }) => {
    if (answer.errorCode !== 'AlreadyExists') return answer;
    const { UserPoolId, Username } = event.properties;
    return { status: 'SUCCESS', resourceModel: { UserPoolId, Username } };
  },
  'an update that leaves a group which nobody declared': ({ event, answer, ask }) => {
    const Username = answer.resourceModel?.CognitoUsername;
    if (event.action === 'UPDATE' && !event.previousProperties?.Groups) {
      ask('AdminRemoveUserFromGroup', { Username, GroupName: 'staff' });
    }
    return answer;
  },
  'an update that makes the user anew': ({ event, answer, ask }) => {
    const Username = answer.resourceModel?.CognitoUsername;
    if (event.action !== 'UPDATE' || !isGood(answer)) return answer;
    ask('AdminDeleteUser', { Username });
    ask('AdminCreateUser', { Username, MessageAction: 'SUPPRESS' });
    return answer;
  },
  'a second invitation': ({ event, answer, ask }) => {
    const Username = answer.resourceModel?.CognitoUsername;
    if (event.action === 'CREATE' && event.properties.MessageAction !== 'SUPPRESS') {
      ask('AdminCreateUser', { Username, MessageAction: 'RESEND' });
    }
    return answer;
  },
  'an event that reaches into another pool': ({ event, answer }, { cognito }) => {
    const others = [...cognito.service.pools.values()].filter(
      ({ id }) => id !== event.properties.UserPoolId && peopleIn(cognito.service, id).length > 0,
    );
    const last = others.at(-1);
    const [entry] = last?.users.after(0) ?? [];
    if (entry && event.action === 'UPDATE') entry.user.enabled = !entry.user.enabled;
    return answer;
  },
  'a READ that shows what is not so': ({ event, answer }) => {
    const { resourceModel } = answer;
    if (event.action !== 'READ' || !resourceModel) return answer;
    return { ...answer, resourceModel: { ...resourceModel, Enabled: true } };
  },
};

function sabotaged(resource: RunningResource, sabotage: Sabotage): RunningResource {
  const { service } = resource.cognito;
  return {
    ...resource,
    act: async (event) => {
      const { UserPoolId } = event.properties;
      const ask = (operation: string, input: Properties) => {
        try {
          answer(service, operation, { UserPoolId, ...input }, 'us-east-1');
        } catch {
          // Undone, as said.
        }
      };
      return sabotage({ event, answer: await resource.act(event), ask }, resource);
    },
  };
}

describe('random lives', () => {
  let lives: Lives | undefined;
  afterEach(() => lives?.close());

  it.each(Object.entries(SABOTAGES))(
    'notice %s',
    async (_title, sabotage) => {
      lives = await startLives(new Tally(), (resource) => sabotaged(resource, sabotage));
      const failure = await leadLives(lives, { numRuns: LIVES, seed: SEED, endOnFailure: true });
      expect(failure).toContain('replay with --script');
    },
    120_000,
  );
});
