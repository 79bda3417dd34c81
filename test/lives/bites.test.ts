// That a life notices a broken promise: the right handlers, with something wrong done around them.
import type { Properties } from '../../local/invocation/events';
import { fromBehind } from '../support/from-behind';
import { type RunningResource, startResource } from '../support/resource';
import type { Life } from './life';
import { play } from './play';
import { SABOTAGES, type Sabotage } from './sabotages';
import { Tally } from './tally';

describe('a life', () => {
  let resource: RunningResource;
  beforeAll(async () => {
    resource = await startResource({ lambda: { log: () => undefined } });
  });
  afterAll(() => resource.close());

  it.each(Object.entries(SABOTAGES))('notices %s', async (_, sabotage) => {
    const life: Life = { kind: 'with aliases', commands: sabotage.commands };
    expect(await play(resource, life, new Tally())).toEqual([]);
    const told = await play(sabotaged(resource, sabotage), life, new Tally());
    expect(told.join('\n')).toContain(sabotage.noticed);
  });
});

/** The resource with that done around its handlers. */
function sabotaged(
  resource: RunningResource,
  { action, does, answers = (answer) => answer }: Sabotage,
): RunningResource {
  return {
    ...resource,
    async act(event) {
      const answer = await resource.act(event);
      if (event.action !== action) return answer;
      const { UserPoolId } = event.properties;
      const ask = (operation: string, input: Properties) => {
        try {
          fromBehind(resource.cognito.service)(operation, { UserPoolId, ...input });
        } catch {
          // Undone, as said.
        }
      };
      does?.({ event, answer, Username: answer.resourceModel?.CognitoUsername, ask }, resource);
      return answers(answer, event);
    },
  };
}
