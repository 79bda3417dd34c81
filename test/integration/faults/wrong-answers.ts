// Answers that are not those of the handlers, and the words in which a trial notices each.
import {
  answering,
  CREATE,
  changing,
  done,
  failure,
  identifierOf,
  JOINING,
  type Planted,
} from './planting';

export const WRONG_ANSWERS: readonly Planted[] = [
  ['a crash', CREATE, () => Promise.reject(new Error('exit status 1')), 'not answered'],
  ['a strange code', CREATE, answering(failure({ errorCode: 'Oops' })), 'not an answer'],
  ['too many words', CREATE, answering(failure({ message: 'x'.repeat(2_000) })), 'of no use'],
  ['a delay', CREATE, answering(failure({ callbackDelaySeconds: 5 })), 'the event: a delay'],
  ['a context', CREATE, answering(failure({ callbackContext: {} })), 'more than a failure'],
  ['a failure over nothing', CREATE, answering(failure()), 'fails over nothing'],
  [
    'a failure with a model',
    CREATE,
    changing(({ resourceModel }) => failure({ resourceModel })),
    'FAILED with a model',
  ],
  [
    'a success with a code',
    CREATE,
    changing((answer) => ({ ...answer, errorCode: 'NotFound' })),
    'SUCCESS with an error code',
  ],
  [
    'a success without a model',
    CREATE,
    changing((answer) => ({ ...answer, resourceModel: undefined })),
    'wrong model',
  ],
  [
    'a list that nobody asked for',
    CREATE,
    changing((answer) => ({ ...answer, resourceModels: [] })),
    'wrong models',
  ],
  [
    'a model that READ does not show',
    CREATE,
    changing((answer) => ({
      ...answer,
      resourceModel: { ...answer.resourceModel, Enabled: false },
    })),
    'shows Enabled false, READ true',
  ],
  ['nobody made', CREATE, async ({ event }) => done(event), 'there is no user'],
  [
    'a user made once more',
    CREATE,
    async ({ act, event, round }) => (round === 1 ? act(event) : done(event)),
    'the same event again: SUCCESS',
  ],
  [
    'a repeat that fails',
    CREATE,
    async ({ act, event, round }) =>
      round === 1 ? failure({ errorCode: 'Throttling' }) : { ...(await act(event)), ...failure() },
    'the repeat: FAILED NotStabilized',
  ],
  ['a user left without a word', CREATE, changing(() => failure()), 'a user is left'],
  [
    'a user left with a word, and a code that is repeated',
    CREATE,
    changing(() => failure({ errorCode: 'Throttling', message: 'It may have been left behind.' })),
    'repeated over somebody left behind',
  ],
  [
    'a user left under another name',
    CREATE,
    changing((_, { event }) =>
      failure({
        errorCode: 'GeneralServiceException',
        resourceModel: identifierOf(event, 'nobody'),
      }),
    ),
    'can’t be cleaned up',
  ],
  [
    'an update of what already exists',
    JOINING,
    answering(failure({ errorCode: 'AlreadyExists' })),
    'the event: AlreadyExists',
  ],
  [
    'an update that is done and fails',
    JOINING,
    changing((answer) => ({ ...answer, ...failure(), resourceModel: undefined })),
    'fails what is done',
  ],
  [
    'a rollback that does nothing',
    JOINING,
    async ({ act, event, round }) => (round === 2 ? done(event) : act(event)),
    'the rollback: after it groups is',
  ],
  [
    'a rollback that fails',
    JOINING,
    async ({ act, event, round }) => (round === 2 ? failure() : act(event)),
    'the rollback: FAILED NotStabilized',
  ],
  ['nobody deleted', 'a delete', answering({ status: 'SUCCESS' }), 'still there'],
  ['not found', 'a delete', answering(failure({ errorCode: 'NotFound' })), 'not gone'],
  [
    'somebody who is not listed',
    'a list',
    changing(({ resourceModels = [], ...answer }) => ({
      ...answer,
      resourceModels: resourceModels.slice(1),
    })),
    'lists',
  ],
];
