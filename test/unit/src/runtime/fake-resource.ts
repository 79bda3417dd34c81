// A resource type without a service, and the log that its invocations leave.
import { entrypointsOf } from '../../../../src/runtime/entrypoint';
import type { Properties } from '../../../../src/runtime/request';
import type { Handler } from '../../../../src/runtime/resource-type';

/** A resource type whose every action is the handler; its model is the properties themselves. */
export function resource(handler: Handler<Properties>) {
  const handlers = {
    CREATE: handler,
    READ: handler,
    UPDATE: handler,
    DELETE: handler,
    LIST: handler,
  };
  const same = (properties: Properties) => properties;
  return entrypointsOf({ toModel: same, toPreviousModel: same, toProperties: same, handlers });
}

/** Keeps the lines of the log from the console; they are those of the test that runs. */
export function useLog(): { readonly lines: readonly string[] } {
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  });
  afterEach(() => jest.restoreAllMocks());
  return {
    get lines() {
      return lines;
    },
  };
}
