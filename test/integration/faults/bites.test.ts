// A matrix is worth what it notices: each broken promise, planted behind an answer that was right.
import { answer } from '../../../local/cognito/wire/dispatch';
import type { Answer } from '../../../local/invocation/answer';
import type { EventInput } from '../../../local/invocation/events';
import { type RunningResource, startResource } from '../../support/resource';
import { miscoded } from './codes';
import { SCENARIOS } from './scenarios';
import { trialOf } from './trial';
import { both, isPassing } from './troubles';

let resource: RunningResource;
beforeAll(async () => {
  resource = await startResource({ lambda: { maxChildren: 1 } });
});
afterAll(() => resource.close());

type Act = (event: EventInput) => Promise<Answer>;
/** Answers in place of the handlers, which it may ask; `nth` counts the events of that action. */
type Lie = (act: Act, event: EventInput, nth: number) => Promise<Answer>;

async function brokenBy(title: string, lie: Lie): Promise<string> {
  const scenario = SCENARIOS.find((one) => one.title === title);
  if (!scenario) throw new Error(`no scenario is called "${title}"`);
  let nth = 0;
  const act: Act = (event) => {
    if (event.action !== scenario.action) return resource.act(event);
    nth += 1;
    return lie(resource.act, event, nth);
  };
  const { broken } = await trialOf({ ...resource, act }, scenario, []);
  return broken.join('\n');
}

const failed = (rest: Partial<Answer> = {}): Answer => ({
  status: 'FAILED',
  errorCode: 'NotStabilized',
  message: 'Planted.',
  callbackDelaySeconds: 0,
  ...rest,
});

const place = ({ properties }: EventInput, username = properties.Username) => ({
  UserPoolId: `${properties.UserPoolId}`,
  Username: `${username}`,
});

const CREATE = 'a create of nothing but a name';
const GROUPS = 'an update that joins, leaves and disables';
const INVITATION = 'an update that invites again';

it('nothing is noticed where nothing is planted', async () => {
  for (const { title } of SCENARIOS) {
    expect(await brokenBy(title, (act, event) => act(event))).toBe('');
  }
}, 60_000);

it.each<[string, string, Lie, string]>([
  ['a crash', CREATE, () => Promise.reject(new Error('exit status 1')), 'not answered'],
  ['a strange code', CREATE, async () => failed({ errorCode: 'Oops' }), 'not an answer'],
  ['too many words', CREATE, async () => failed({ message: 'x'.repeat(2_000) }), 'of no use'],
  ['a failure over nothing', CREATE, async () => failed(), 'fails over nothing'],
  [
    'a failure with a model',
    CREATE,
    async (act, event) => failed({ resourceModel: (await act(event)).resourceModel }),
    'FAILED with a model',
  ],
  [
    'a user left without a word',
    CREATE,
    async (act, event) => {
      await act(event);
      return failed();
    },
    'a user is left',
  ],
  [
    'nobody made',
    CREATE,
    async (_, { properties }) => ({ status: 'SUCCESS', resourceModel: properties }),
    'there is no user',
  ],
  [
    'a model that READ does not show',
    CREATE,
    async (act, event) => {
      const answer = await act(event);
      return { ...answer, resourceModel: { ...answer.resourceModel, Enabled: false } };
    },
    'shows Enabled false, READ true',
  ],
  [
    'a repeat that fails',
    CREATE,
    async (act, event, nth) =>
      nth === 1 ? failed({ errorCode: 'Throttling' }) : { ...(await act(event)), ...failed() },
    'the repeat: FAILED NotStabilized',
  ],
  [
    'a user made once more',
    CREATE,
    async (act, event, nth) =>
      nth === 1 ? act(event) : { status: 'SUCCESS', resourceModel: event.properties },
    'the same event again: SUCCESS',
  ],
  [
    'a group that is forgotten',
    GROUPS,
    async (act, event) => {
      const answer = await act(event);
      const { adminRemoveUserFromGroup } = behind(event);
      await adminRemoveUserFromGroup('guests');
      return answer;
    },
    'groups is ["staff"]',
  ],
  [
    'a rollback that does nothing',
    GROUPS,
    async (act, event, nth) =>
      nth === 2 ? { status: 'SUCCESS', resourceModel: event.properties } : act(event),
    'the rollback: after it groups is',
  ],
  [
    'a rollback that fails',
    GROUPS,
    async (act, event, nth) => (nth === 2 ? failed() : act(event)),
    'the rollback: FAILED NotStabilized',
  ],
  [
    'an update that is done and fails',
    GROUPS,
    async (act, event) => ({ ...(await act(event)), ...failed(), resourceModel: undefined }),
    'fails what is done',
  ],
  [
    'a mail too many',
    INVITATION,
    async (act, event) => {
      await act(event);
      return act(event);
    },
    'messages',
  ],
  [
    'a stranger who is disabled',
    'a delete',
    async (act, event) => {
      await behind(event, 'stranger').adminDisableUser();
      return act(event);
    },
    'the stranger is touched',
  ],
  ['nobody deleted', 'a delete', async () => ({ status: 'SUCCESS' }), 'still there'],
  ['not found', 'a delete', async () => failed({ errorCode: 'NotFound' }), 'not gone'],
  [
    'a read that changes',
    'a read',
    async (act, event) => {
      const answer = await act(event);
      await behind(event).adminDisableUser();
      return answer;
    },
    'the user is touched',
  ],
  [
    'somebody who is not listed',
    'a list',
    async (act, event) => {
      const { resourceModels = [], ...answer } = await act(event);
      return { ...answer, resourceModels: resourceModels.slice(1) };
    },
    'lists',
  ],
  [
    'a success with a code',
    CREATE,
    async (act, event) => ({ ...(await act(event)), errorCode: 'NotFound' }),
    'SUCCESS with an error code',
  ],
  [
    'a success without a model',
    CREATE,
    async (act, event) => ({ ...(await act(event)), resourceModel: undefined }),
    'wrong model',
  ],
  [
    'a list that nobody asked for',
    CREATE,
    async (act, event) => ({ ...(await act(event)), resourceModels: [] }),
    'wrong models',
  ],
  ['a delay', CREATE, async () => failed({ callbackDelaySeconds: 5 }), 'the event: a delay'],
  ['a context', CREATE, async () => failed({ callbackContext: {} }), 'more than a failure'],
  [
    'an update of what already exists',
    GROUPS,
    async () => failed({ errorCode: 'AlreadyExists' }),
    'the event: AlreadyExists',
  ],
  [
    'a user left with a word, and a code that is repeated',
    CREATE,
    async (act, event) => {
      await act(event);
      return failed({ errorCode: 'Throttling', message: 'It may have been left behind.' });
    },
    'repeated over somebody left behind',
  ],
  [
    'a user left under another name',
    CREATE,
    async (act, event) => {
      await act(event);
      const resourceModel = place(event, 'nobody');
      return failed({ errorCode: 'GeneralServiceException', resourceModel });
    },
    'can’t be cleaned up',
  ],
  [
    'somebody made beside',
    'a read',
    async (act, event) => {
      behind(event, 'eve').create();
      return act(event);
    },
    'somebody else is there',
  ],
  [
    'a rollback that mails',
    INVITATION,
    async (act, event, nth) => {
      const answer = await act(event);
      if (nth === 2) behind(event).resend();
      return answer;
    },
    'it sends a message',
  ],
])('%s is noticed', async (_, title, lie, expected) => {
  expect(await brokenBy(title, lie)).toContain(expected);
});

/** Changes behind the back of the handlers. */
function behind(event: EventInput, username?: string) {
  const { service } = resource.cognito;
  const input = place(event, username);
  const ask = (operation: string, more: object = {}) =>
    answer(service, operation, { ...input, ...more }, 'us-east-1');
  return {
    create: () => ask('AdminCreateUser', { MessageAction: 'SUPPRESS' }),
    resend: () => ask('AdminCreateUser', { MessageAction: 'RESEND' }),
    adminDisableUser: () => ask('AdminDisableUser'),
    adminRemoveUserFromGroup: (GroupName: string) => ask('AdminRemoveUserFromGroup', { GroupName }),
  };
}

const [once, forGood] = both('throttled', {}, { code: 'Throttling' });

describe('the code of a failure', () => {
  it.each<[string, Partial<Answer>, string[]]>([
    ['its own', { errorCode: 'Throttling' }, []],
    ['another', { errorCode: 'NotFound' }, ['NotFound in place of Throttling']],
    [
      'doubt without a word',
      { errorCode: 'GeneralServiceException' },
      ['GeneralServiceException in place of Throttling'],
    ],
    [
      'doubt',
      {
        errorCode: 'GeneralServiceException',
        message: 'One of that name may have been left behind.',
      },
      [],
    ],
  ])('of a trouble for good: %s', (_, rest, expected) => {
    expect(forGood && miscoded(failed(rest), forGood)).toEqual(expected);
  });

  it('may not be there where the trouble passes', () => {
    expect([once, forGood].map((one) => one && isPassing(one))).toEqual([true, false]);
  });
});
