// That a life notices a broken promise: the right handlers, with something wrong done around them.

import type { Answer } from '../../local/invocation/answer';
import type { EventInput, Properties } from '../../local/invocation/events';
import { peopleIn } from '../integration/faults/people';
import { fromBehind } from '../support/from-behind';
import { type RunningResource, startResource } from '../support/resource';
import type { Command, Deed, Life, Template } from './life';
import { play } from './play';
import { Tally } from './tally';

const LAMBDA = { log: () => undefined };
const ADA: Template = { Username: 'ada', MessageAction: 'SUPPRESS' };
const NAMED: Template = { ...ADA, UserAttributes: { name: 'Ada' } };

const create = (template: Template, stack = 0): Command => ({
  does: 'create',
  stack,
  pool: stack,
  template,
  weather: {},
});
const update = (template: Template): Command => ({
  does: 'update',
  stack: 0,
  template,
  weather: {},
  isRolledBack: false,
  back: {},
});
const others = (does: Deed['does'], value: string): Command => ({
  does: 'meddle',
  stack: 0,
  deed: { does, stack: 0, pool: 0, value },
});

interface Done {
  readonly event: EventInput;
  readonly answer: Answer;
  /** Calls the service in the pool of the event; whatever it refuses stays undone. */
  ask(operation: string, input: Properties): void;
}

/** Does something wrong after an event, and gives the answer that leaves. */
type Sabotage = (done: Done, resource: RunningResource) => Answer;

const isGood = ({ status }: Answer) => status === 'SUCCESS';

/** What is done wrong, commands of a life in which it matters, and the words in which it is noticed. */
const SABOTAGES: Record<
  string,
  { commands: readonly Command[]; noticed: string; sabotage: Sabotage }
> = {
  'a deletion that follows an alias': {
    commands: [create(ADA), others('supplant', ''), { does: 'delete', stack: 0, weather: {} }],
    noticed: 'is touched',
    sabotage: ({ event, answer, ask }) => {
      if (event.action !== 'DELETE') return answer;
      ask('AdminDeleteUser', { Username: event.properties.Username });
      return answer;
    },
  },
  'a failed create that leaves its user behind': {
    commands: [create({ ...ADA, Password: 'short' })],
    noticed: 'ada is forgotten',
    sabotage: ({ event, answer, ask }) => {
      if (event.action === 'CREATE' && !isGood(answer)) {
        ask('AdminCreateUser', { Username: event.properties.Username, MessageAction: 'SUPPRESS' });
      }
      return answer;
    },
  },
  'a create that takes over whom it finds': {
    commands: [others('make', 'ada'), create(ADA)],
    noticed: 'not its user',
    sabotage: ({ event, answer }) => {
      if (answer.errorCode !== 'AlreadyExists') return answer;
      const { UserPoolId, Username } = event.properties;
      return { status: 'SUCCESS', resourceModel: { UserPoolId, Username } };
    },
  },
  'an update that leaves a group which nobody declared': {
    commands: [create(ADA), others('grant', 'staff'), update(NAMED)],
    noticed: 'not in staff',
    sabotage: ({ event, answer, ask }) => {
      const Username = answer.resourceModel?.CognitoUsername;
      if (event.action === 'UPDATE' && !event.previousProperties?.Groups) {
        ask('AdminRemoveUserFromGroup', { Username, GroupName: 'staff' });
      }
      return answer;
    },
  },
  'an update that makes the user anew': {
    commands: [create(ADA), update(NAMED)],
    noticed: 'nobody of that sub',
    sabotage: ({ event, answer, ask }) => {
      const Username = answer.resourceModel?.CognitoUsername;
      if (event.action !== 'UPDATE' || !isGood(answer)) return answer;
      ask('AdminDeleteUser', { Username });
      ask('AdminCreateUser', { Username, MessageAction: 'SUPPRESS' });
      return answer;
    },
  },
  'a second invitation': {
    commands: [create({ Username: 'ada', UserAttributes: { email: 'ann@example.com' } })],
    noticed: 'two invitations',
    sabotage: ({ event, answer, ask }) => {
      const Username = answer.resourceModel?.CognitoUsername;
      if (event.action === 'CREATE' && event.properties.MessageAction !== 'SUPPRESS') {
        ask('AdminCreateUser', { Username, MessageAction: 'RESEND' });
      }
      return answer;
    },
  },
  'an event that reaches into another pool': {
    commands: [create(ADA), create(ADA, 1), update(NAMED)],
    noticed: 'is touched',
    sabotage: ({ event, answer }, { cognito }) => {
      const others = [...cognito.service.pools.values()].filter(
        ({ id }) => id !== event.properties.UserPoolId && peopleIn(cognito.service, id).length > 0,
      );
      const last = others.at(-1);
      const [entry] = last?.users.after(0) ?? [];
      if (entry && event.action === 'UPDATE') entry.user.enabled = !entry.user.enabled;
      return answer;
    },
  },
  'a READ that shows what is not so': {
    commands: [create({ ...ADA, Enabled: false })],
    noticed: 'shows Enabled false',
    sabotage: ({ event, answer }) => {
      const { resourceModel } = answer;
      if (event.action !== 'READ' || !resourceModel) return answer;
      return { ...answer, resourceModel: { ...resourceModel, Enabled: true } };
    },
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
          fromBehind(service)(operation, { UserPoolId, ...input });
        } catch {
          // Undone, as said.
        }
      };
      return sabotage({ event, answer: await resource.act(event), ask }, resource);
    },
  };
}

describe('a life', () => {
  let resource: RunningResource;
  beforeAll(async () => {
    resource = await startResource({ lambda: LAMBDA });
  });
  afterAll(() => resource.close());

  it.each(Object.entries(SABOTAGES))('notices %s', async (_, { commands, noticed, sabotage }) => {
    const life: Life = { kind: 'with aliases', commands };
    expect(await play(resource, life, new Tally())).toEqual([]);
    const told = await play(sabotaged(resource, sabotage), life, new Tally());
    expect(told.join('\n')).toContain(noticed);
  });
});
