// Both entrypoints are one runtime: the same request gets the same answer.
import type { Answer } from '../../../local/invocation/answer';
import {
  type Action,
  type Properties,
  providerEvent,
  testEvent,
} from '../../../local/invocation/events';
import { createPool } from '../../support/cognito';
import { useEntrypoints } from '../../support/entrypoints';

const entrypoints = useEntrypoints();

/** What differs between two users made alike. */
function comparable(answer: Answer, pool: string): Answer {
  const text = JSON.stringify(answer)
    .replaceAll(pool, 'POOL')
    .replace(/"(Sub|UserCreateDate|UserLastModifiedDate)":"[^"]+"/g, '"$1":""');
  return JSON.parse(text);
}

async function story(functionName: string, eventOf: typeof providerEvent | typeof testEvent) {
  const { id } = await createPool(entrypoints.client);
  const named = { UserPoolId: id, Username: 'ada' };
  const before = { ...named, UserAttributes: [{ Name: 'name', Value: 'Ada' }] };
  const after = { ...named, UserAttributes: [{ Name: 'name', Value: 'Ada L.' }] };
  const steps: [Action, Properties, Properties?][] = [
    ['CREATE', before],
    ['READ', named],
    ['UPDATE', after, before],
    ['LIST', { UserPoolId: id }],
    ['DELETE', named],
    ['READ', named],
  ];
  const answers: Answer[] = [];
  for (const [action, properties, previousProperties] of steps) {
    const event = eventOf({ action, properties, previousProperties });
    answers.push(comparable(await entrypoints.invoke(functionName, event), id));
  }
  return answers;
}

it('both entrypoints answer every action alike', async () => {
  const answers = await story('TypeFunction', providerEvent);
  expect(answers.map(({ status }) => status)).toEqual([
    ...['SUCCESS', 'SUCCESS', 'SUCCESS', 'SUCCESS', 'SUCCESS', 'FAILED'],
  ]);
  expect(await story('TestEntrypoint', testEvent)).toEqual(answers);
});
