// A matrix is worth what it notices: each broken promise, planted behind an answer that was right.
import { type RunningResource, startResource } from '../../support/resource';
import { brokenBy, failed, type Lie, place } from './planting';
import { SCENARIOS } from './scenarios';

let resource: RunningResource;
beforeAll(async () => {
  resource = await startResource({ lambda: { maxChildren: 1 } });
});
afterAll(() => resource.close());

const CREATE = 'a create of nothing but a name';
const GROUPS = 'an update that joins, leaves and disables';
const INVITATION = 'an update that invites again';

it.each(SCENARIOS.map(({ title }) => title))(
  'nothing is noticed where nothing is planted: %s',
  async (title) => {
    expect(await brokenBy(resource, title, ({ act, event }) => act(event))).toBe('');
  },
);

it.each<[string, string, Lie, string]>([
  ['a crash', CREATE, () => Promise.reject(new Error('exit status 1')), 'not answered'],
  ['a strange code', CREATE, async () => failed({ errorCode: 'Oops' }), 'not an answer'],
  ['too many words', CREATE, async () => failed({ message: 'x'.repeat(2_000) }), 'of no use'],
  ['a failure over nothing', CREATE, async () => failed(), 'fails over nothing'],
  [
    'a failure with a model',
    CREATE,
    async ({ act, event }) => failed({ resourceModel: (await act(event)).resourceModel }),
    'FAILED with a model',
  ],
  [
    'a user left without a word',
    CREATE,
    async ({ act, event }) => {
      await act(event);
      return failed();
    },
    'a user is left',
  ],
  [
    'nobody made',
    CREATE,
    async ({ event: { properties } }) => ({ status: 'SUCCESS', resourceModel: properties }),
    'there is no user',
  ],
  [
    'a model that READ does not show',
    CREATE,
    async ({ act, event }) => {
      const answer = await act(event);
      return { ...answer, resourceModel: { ...answer.resourceModel, Enabled: false } };
    },
    'shows Enabled false, READ true',
  ],
  [
    'a repeat that fails',
    CREATE,
    async ({ act, event, nth }) =>
      nth === 1 ? failed({ errorCode: 'Throttling' }) : { ...(await act(event)), ...failed() },
    'the repeat: FAILED NotStabilized',
  ],
  [
    'a user made once more',
    CREATE,
    async ({ act, event, nth }) =>
      nth === 1 ? act(event) : { status: 'SUCCESS', resourceModel: event.properties },
    'the same event again: SUCCESS',
  ],
  [
    'a group that is forgotten',
    GROUPS,
    async ({ act, event, behind }) => {
      const answer = await act(event);
      const { adminRemoveUserFromGroup } = behind();
      await adminRemoveUserFromGroup('guests');
      return answer;
    },
    'groups is ["staff"]',
  ],
  [
    'a rollback that does nothing',
    GROUPS,
    async ({ act, event, nth }) =>
      nth === 2 ? { status: 'SUCCESS', resourceModel: event.properties } : act(event),
    'the rollback: after it groups is',
  ],
  [
    'a rollback that fails',
    GROUPS,
    async ({ act, event, nth }) => (nth === 2 ? failed() : act(event)),
    'the rollback: FAILED NotStabilized',
  ],
  [
    'an update that is done and fails',
    GROUPS,
    async ({ act, event }) => ({
      ...(await act(event)),
      ...failed(),
      resourceModel: undefined,
    }),
    'fails what is done',
  ],
  [
    'a mail too many',
    INVITATION,
    async ({ act, event }) => {
      await act(event);
      return act(event);
    },
    'messages',
  ],
  [
    'a stranger who is disabled',
    'a delete',
    async ({ act, event, behind }) => {
      await behind('stranger').adminDisableUser();
      return act(event);
    },
    'the stranger is touched',
  ],
  ['nobody deleted', 'a delete', async () => ({ status: 'SUCCESS' }), 'still there'],
  ['not found', 'a delete', async () => failed({ errorCode: 'NotFound' }), 'not gone'],
  [
    'a read that changes',
    'a read',
    async ({ act, event, behind }) => {
      const answer = await act(event);
      await behind().adminDisableUser();
      return answer;
    },
    'the user is touched',
  ],
  [
    'somebody who is not listed',
    'a list',
    async ({ act, event }) => {
      const { resourceModels = [], ...answer } = await act(event);
      return { ...answer, resourceModels: resourceModels.slice(1) };
    },
    'lists',
  ],
  [
    'a success with a code',
    CREATE,
    async ({ act, event }) => ({ ...(await act(event)), errorCode: 'NotFound' }),
    'SUCCESS with an error code',
  ],
  [
    'a success without a model',
    CREATE,
    async ({ act, event }) => ({ ...(await act(event)), resourceModel: undefined }),
    'wrong model',
  ],
  [
    'a list that nobody asked for',
    CREATE,
    async ({ act, event }) => ({ ...(await act(event)), resourceModels: [] }),
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
    async ({ act, event }) => {
      await act(event);
      return failed({ errorCode: 'Throttling', message: 'It may have been left behind.' });
    },
    'repeated over somebody left behind',
  ],
  [
    'a user left under another name',
    CREATE,
    async ({ act, event }) => {
      await act(event);
      const resourceModel = place(event, 'nobody');
      return failed({ errorCode: 'GeneralServiceException', resourceModel });
    },
    'can’t be cleaned up',
  ],
  [
    'somebody made beside',
    'a read',
    async ({ act, event, behind }) => {
      behind('eve').create();
      return act(event);
    },
    'somebody else is there',
  ],
  [
    'a rollback that mails',
    INVITATION,
    async ({ act, event, nth, behind }) => {
      const answer = await act(event);
      if (nth === 2) behind().resend();
      return answer;
    },
    'it sends a message',
  ],
])('%s is noticed', async (_, title, lie, expected) => {
  expect(await brokenBy(resource, title, lie)).toContain(expected);
});
