// One way to arrange a test of the handlers: the running resource type, a pool, and a user called ada.
import type { CreateUserPoolCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import type { FlattenCase } from '../../local/cognito/state/service';
import type { Fault } from '../../local/faults';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput, Properties } from '../../local/invocation/events';
import { attributes } from './attributes';
import { fromBehind } from './from-behind';
import { type RunningResource, type StoredState, startResource } from './resource';
import { SUCCESS } from './words';

export interface Arrangement {
  readonly pool?: Partial<CreateUserPoolCommandInput>;
  readonly groups?: readonly string[];
  readonly flattenCase?: FlattenCase;
  readonly timeoutSeconds?: number;
}

/** Registers the hooks that arrange, and returns what a test does and looks at. */
export function useHandlers(arrangement: Arrangement = {}) {
  const { pool = {}, groups = [], flattenCase, timeoutSeconds = 30 } = arrangement;
  let resource: RunningResource;
  let UserPoolId = '';
  beforeAll(async () => {
    resource = await startResource({ flattenCase, lambda: { timeoutSeconds } });
  });
  afterAll(() => resource.close());
  beforeEach(async () => {
    resource.cognito.faults.clear();
    await inPool(pool);
    await resource.makeGroups(UserPoolId, ...groups);
  });

  async function inPool(settings: Partial<CreateUserPoolCommandInput>): Promise<void> {
    UserPoolId = await resource.makePool(settings);
  }
  const ada = (properties: Properties = {}): Properties => ({
    UserPoolId,
    Username: 'ada',
    MessageAction: 'SUPPRESS',
    ...properties,
  });
  const act = (event: EventInput): Promise<Answer> => resource.act(event);
  const create = (properties: Properties, rest: Partial<EventInput> = {}) =>
    act({ action: 'CREATE', properties, ...rest });
  const update = (previousProperties: Properties, properties: Properties) =>
    act({ action: 'UPDATE', previousProperties, properties });
  const stored = (username = 'ada'): Promise<StoredState> => resource.stored(UserPoolId, username);
  const behind = (operation: string, input: object = {}): unknown =>
    fromBehind(resource.cognito.service)(operation, { UserPoolId, Username: 'ada', ...input });

  return {
    /** Properties of ada in the pool of this test. */
    ada,
    act,
    create,
    read: (properties: Properties = ada()) => act({ action: 'READ', properties }),
    update,
    remove: (properties: Properties = ada()) => act({ action: 'DELETE', properties }),
    list: (nextToken?: string) => act({ action: 'LIST', properties: { UserPoolId }, nextToken }),
    /** Arranges by a create that goes well, and gives its model. */
    make: (properties: Properties = ada(), rest: Partial<EventInput> = {}) =>
      modelOf(create(properties, rest)),
    /** Goes on by an update that goes well, and gives its model. */
    change: (before: Properties, after: Properties) => modelOf(update(before, after)),
    fault: (fault: Fault) => void resource.cognito.faults.add(fault),
    /** Lets `happen` run right before the next call of the operation is performed. */
    meanwhile: (operation: string, happen: () => unknown) =>
      resource.cognito.before(operation, happen),
    /** An operation behind the template's back; of ada unless the input says otherwise. */
    behind,
    /** Makes somebody behind the template's back. */
    stranger: (Username: string, values: Record<string, string> = {}) =>
      behind('AdminCreateUser', { Username, MessageAction: 'SUPPRESS', ...attributes(values) }),
    /** A user as the service has it; rejects when there is none. */
    stored,
    /** Whether somebody answers to that name. */
    exists: (username = 'ada') =>
      stored(username).then(
        () => true,
        (error: Error) => {
          if (error.name === 'UserNotFoundException') return false;
          throw error;
        },
      ),
    calls: (work: () => Promise<unknown>) => resource.callsDuring(work),
    /** The messages that went out to people of this pool. */
    mails: () => resource.cognito.messages.filter((message) => message.userPoolId === UserPoolId),
    /** Goes on in a new pool, of other settings and without groups. */
    inPool,
    poolId: () => UserPoolId,
    resource: () => resource,
  };
}

async function modelOf(answer: Promise<Answer>): Promise<Properties> {
  const { resourceModel = {}, ...rest } = await answer;
  expect(rest).toMatchObject(SUCCESS);
  return resourceModel;
}
