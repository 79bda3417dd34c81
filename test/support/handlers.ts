// One way to arrange a test of the handlers: the running resource type, a pool, and a user called ada.
import {
  AdminCreateUserCommand,
  AdminUpdateUserAttributesCommand,
  type CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import type { FlattenCase } from '../../local/cognito/state/service';
import type { Fault } from '../../local/faults';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput, Properties } from '../../local/invocation/events';
import { listed, type RunningResource, type StoredState, startResource } from './resource';

export interface Arrangement {
  pool?: Partial<CreateUserPoolCommandInput>;
  groups?: string[];
  flattenCase?: FlattenCase;
  timeoutSeconds?: number;
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
    UserPoolId = await resource.makePool(pool);
    await resource.makeGroups(UserPoolId, ...groups);
  });

  const ada = (properties: Properties = {}): Properties => ({
    UserPoolId,
    Username: 'ada',
    MessageAction: 'SUPPRESS',
    ...properties,
  });
  const act = (event: EventInput): Promise<Answer> => resource.act(event);

  return {
    /** Properties of ada in the pool of this test. */
    ada,
    act,
    create: (properties: Properties, rest: Partial<EventInput> = {}) =>
      act({ action: 'CREATE', properties, ...rest }),
    read: (properties: Properties = ada()) => act({ action: 'READ', properties }),
    remove: (properties: Properties = ada()) => act({ action: 'DELETE', properties }),
    update: (previousProperties: Properties, properties: Properties) =>
      act({ action: 'UPDATE', previousProperties, properties }),
    list: () => act({ action: 'LIST', properties: { UserPoolId } }),
    fault: (fault: Fault) => resource.cognito.faults.add(fault),
    /** Lets `happen` run right before the next call of the operation is performed. */
    meanwhile: (operation: string, happen: () => unknown) =>
      resource.cognito.before(operation, happen),
    cognito: () => resource.cognito,
    client: () => resource.client,
    /** A user as the service has it; rejects when there is none. */
    stored: (username = 'ada'): Promise<StoredState> => resource.stored(UserPoolId, username),
    /** Whether somebody of that name is there. */
    exists: (username = 'ada') =>
      resource.stored(UserPoolId, username).then(
        () => true,
        () => false,
      ),
    calls: (work: () => Promise<unknown>) => resource.callsDuring(work),
    /** The messages that went out to people of this pool. */
    mails: () => resource.cognito.messages.filter((message) => message.userPoolId === UserPoolId),
    /** Makes somebody behind the template's back. */
    stranger: (Username: string, attributes: Record<string, string> = {}) =>
      resource.client.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username,
          UserAttributes: listedFor(attributes),
          MessageAction: 'SUPPRESS',
        }),
      ),
    /** Changes attributes behind the template's back. */
    changes: (Username: string, attributes: Record<string, string>) =>
      resource.client.send(
        new AdminUpdateUserAttributesCommand({
          UserPoolId,
          Username,
          UserAttributes: listedFor(attributes),
        }),
      ),
    makePool: (settings: Partial<CreateUserPoolCommandInput>) => resource.makePool(settings),
    poolId: () => UserPoolId,
  };
}

function listedFor(attributes: Record<string, string>): { Name: string; Value: string }[] {
  return Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
}

/** The UserAttributes of a template. */
export function attributes(values: Record<string, string>): Properties {
  return { UserAttributes: listed(values) };
}

export const PASSWORD = 'Correct-Horse-7';
export const NEXT_PASSWORD = 'Battery-Staple-8';

/** A pool that keeps a history of three passwords. */
export const REMEMBERING = {
  Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } },
};

export const SUCCESS = { status: 'SUCCESS' };

/** What FAILED with that code looks like. */
export function failed(errorCode: string): Record<string, string> {
  return { status: 'FAILED', errorCode };
}
