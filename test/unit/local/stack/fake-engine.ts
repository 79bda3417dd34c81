// An engine over a made-up resource type, Test::Thing, that keeps things in memory or follows a script.
import type { Answer } from '../../../../local/invocation/answer';
import { dynamicReferences } from '../../../../local/stack/dynamic-references/dynamic-references';
import { NO_VALUES } from '../../../../local/stack/dynamic-references/local-values';
import type { Services } from '../../../../local/stack/engine/services';
import type { StackEvent } from '../../../../local/stack/engine/stack';
import type {
  ResourceRequest,
  ResourceType,
} from '../../../../local/stack/resources/resource-type';
import { THING_SCHEMA } from '../../../support/stack';

/** What a test says about a request; undefined leaves it to the fake, which keeps things in memory. */
export type Script = (request: ResourceRequest) => Answer | Promise<Answer> | undefined;

/** An engine over Test::Thing, with everything that it did. */
export function fakeEngine(script: Script = () => undefined) {
  const events: StackEvent[] = [];
  const requests: ResourceRequest[] = [];
  const sleeps: number[] = [];
  const things = new Map<string, ResourceRequest['properties']>();
  let tokens = 0;
  const type: ResourceType = {
    typeName: 'Test::Thing',
    schema: THING_SCHEMA,
    reference: (model) => String(model.Name),
    handle: async (request) => {
      requests.push(request);
      return (await script(request)) ?? inMemory(request, things);
    },
  };
  const services: Services = {
    backends: {
      cognito: { send: () => Promise.reject(new Error('no Cognito in this test')) },
      invoke: () => Promise.reject(new Error('no Lambda in this test')),
      get secrets() {
        return services.references.made;
      },
    },
    findType: (name) => (name === type.typeName ? type : undefined),
    references: dynamicReferences(NO_VALUES),
    clock: () => new Date('2026-01-02T03:04:05Z'),
    sleep: async (milliseconds) => void sleeps.push(milliseconds),
    newToken: () => `token-${++tokens}`,
    emit: (event) => void events.push(event),
    region: 'eu-west-1',
    accountId: '111122223333',
    exports: new Map(),
    owners: new Map(),
  };
  return {
    services,
    requests,
    sleeps,
    things,
    events,
    /** The events so far as `status logicalId`; they are forgotten after. */
    takeEvents: () => events.splice(0).map(({ status, logicalId }) => `${status} ${logicalId}`),
    /** The requests so far as `ACTION logicalId`; they are forgotten after. */
    takeCalls: () => requests.splice(0).map(({ action, logicalId }) => `${action} ${logicalId}`),
  };
}

function inMemory(
  request: ResourceRequest,
  things: Map<string, ResourceRequest['properties']>,
): Answer {
  const { action, properties } = request;
  const name = String(properties.Name);
  const { Secret: _never, ...readable } = properties;
  const model = { ...readable, Arn: `arn:${name}` };
  const exists = things.has(name);
  if (action === 'LIST') return { status: 'SUCCESS', resourceModels: [...things.values()] };
  if (action === 'CREATE' && exists) return failed('AlreadyExists');
  if (action !== 'CREATE' && !exists) return failed('NotFound');
  if (action === 'READ') return { status: 'SUCCESS', resourceModel: things.get(name) };
  if (action === 'DELETE') {
    things.delete(name);
    return { status: 'SUCCESS' };
  }
  things.set(name, model);
  return { status: 'SUCCESS', resourceModel: model };
}

/** A FAILED answer. */
export function failed(errorCode: string, message = 'said the handler'): Answer {
  return { status: 'FAILED', errorCode, message };
}
