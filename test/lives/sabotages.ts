// What may be done wrong around the right handlers, in lives in which it matters.
import type { Answer } from '../../local/invocation/answer';
import type { Action, EventInput, Properties } from '../../local/invocation/events';
import { peopleIn } from '../integration/faults/people';
import type { RunningResource } from '../support/resource';
import type { Command, Deed, Template } from './life';

interface Done {
  readonly event: EventInput;
  readonly answer: Answer;
  /** The name under which the user is stored, of an answer that shows it. */
  readonly Username: unknown;
  /** Calls the service in the pool of the event; whatever it refuses stays undone. */
  ask(operation: string, input: Properties): void;
}

export interface Sabotage {
  readonly commands: readonly Command[];
  /** The words in which it is noticed. */
  readonly noticed: string;
  /** After which events. */
  readonly action: Action;
  does?(done: Done, resource: RunningResource): void;
  /** What is answered instead. */
  answers?(answer: Answer, event: EventInput): Answer;
}

const ADA: Template = { Username: 'ada', MessageAction: 'SUPPRESS' };
const NAMED: Template = { ...ADA, UserAttributes: { name: 'Ada' } };

const create = (template: Template, stack = 0): Command => ({
  does: 'create',
  stack,
  pool: stack,
  template,
  weather: {},
});
const UPDATE: Command = {
  does: 'update',
  stack: 0,
  template: NAMED,
  weather: {},
  isRolledBack: false,
  back: {},
};
const others = (does: Deed['does'], value: string): Command => ({
  does: 'meddle',
  stack: 0,
  deed: { does, stack: 0, pool: 0, value },
});

export const SABOTAGES: Readonly<Record<string, Sabotage>> = {
  'a deletion that follows an alias': {
    commands: [create(ADA), others('supplant', ''), { does: 'delete', stack: 0, weather: {} }],
    noticed: 'is touched',
    action: 'DELETE',
    does({ event, ask }) {
      ask('AdminDeleteUser', { Username: event.properties.Username });
    },
  },
  'a failed create that leaves its user behind': {
    commands: [create({ ...ADA, Password: 'short' })],
    noticed: 'ada is forgotten',
    action: 'CREATE',
    does({ event, answer, ask }) {
      if (answer.status === 'SUCCESS') return;
      ask('AdminCreateUser', { Username: event.properties.Username, MessageAction: 'SUPPRESS' });
    },
  },
  'a create that takes over whom it finds': {
    commands: [others('make', 'ada'), create(ADA)],
    noticed: 'not its user',
    action: 'CREATE',
    answers(answer, { properties: { UserPoolId, Username } }) {
      if (answer.errorCode !== 'AlreadyExists') return answer;
      return { status: 'SUCCESS', resourceModel: { UserPoolId, Username } };
    },
  },
  'an update that leaves a group which nobody declared': {
    commands: [create(ADA), others('grant', 'staff'), UPDATE],
    noticed: 'not in staff',
    action: 'UPDATE',
    does({ event, Username, ask }) {
      if (event.previousProperties?.Groups) return;
      ask('AdminRemoveUserFromGroup', { Username, GroupName: 'staff' });
    },
  },
  'an update that makes the user anew': {
    commands: [create(ADA), UPDATE],
    noticed: 'nobody of that sub',
    action: 'UPDATE',
    does({ answer, Username, ask }) {
      if (answer.status !== 'SUCCESS') return;
      ask('AdminDeleteUser', { Username });
      ask('AdminCreateUser', { Username, MessageAction: 'SUPPRESS' });
    },
  },
  'a second invitation': {
    commands: [create({ Username: 'ada', UserAttributes: { email: 'ann@example.com' } })],
    noticed: 'two invitations',
    action: 'CREATE',
    does({ Username, ask }) {
      ask('AdminCreateUser', { Username, MessageAction: 'RESEND' });
    },
  },
  'an event that reaches into another pool': {
    commands: [create(ADA), create(ADA, 1), UPDATE],
    noticed: 'is touched',
    action: 'UPDATE',
    does({ event }, { cognito: { service } }) {
      const inhabited = [...service.pools.values()].filter(
        ({ id }) => id !== event.properties.UserPoolId && peopleIn(service, id).length > 0,
      );
      const [entry] = inhabited.at(-1)?.users.after(0) ?? [];
      if (entry) entry.user.enabled = !entry.user.enabled;
    },
  },
  'a failure that asks to be called back': {
    commands: [create({ ...ADA, Password: 'short' })],
    noticed: 'a delay',
    action: 'CREATE',
    answers: (answer) => ({ ...answer, callbackDelaySeconds: 5 }),
  },
  'a READ that shows what is not so': {
    commands: [create({ ...ADA, Enabled: false })],
    noticed: 'shows Enabled false',
    action: 'READ',
    answers: ({ resourceModel, ...answer }) => ({
      ...answer,
      resourceModel: resourceModel && { ...resourceModel, Enabled: true },
    }),
  },
};
