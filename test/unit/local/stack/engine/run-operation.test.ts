import type { Answer } from '../../../../../local/invocation/answer';
import { reasonOf, runOperation } from '../../../../../local/stack/engine/run-operation';
import type { Services } from '../../../../../local/stack/engine/services';
import type { ResourceType } from '../../../../../local/stack/resources/resource-type';
import { secretsOf } from '../../../../support/stack';
import { failed, fakeEngine, type Script } from '../fake-engine';

const DONE: Answer = { status: 'SUCCESS', resourceModel: { Name: 'a' } };

async function run(...answers: (Answer | Error)[]) {
  let turn = 0;
  const { type, ...engine } = setUp(() => {
    const answer = answers[Math.min(turn++, answers.length - 1)] ?? DONE;
    return answer instanceof Error ? Promise.reject(answer) : answer;
  });
  return { ...engine, answer: await create(engine.services, type) };
}

function create(services: Services, type: ResourceType) {
  return runOperation(services, { id: 's' }, { logicalId: 'A', type }, 'CREATE', {
    properties: { Name: 'a' },
  });
}

function setUp(script: Script) {
  const engine = fakeEngine(script);
  const type = engine.services.findType('Test::Thing');
  if (!type) throw new Error('no type');
  return { ...engine, type };
}

describe('runOperation', () => {
  it.each(['Throttling', 'NetworkFailure', 'ResourceConflict', 'ServiceInternalError'])(
    'tries again after %s, later each time, with the same token',
    async (code) => {
      const { answer, sleeps, requests } = await run(failed(code), failed(code), DONE);
      expect(answer).toEqual(DONE);
      expect(sleeps).toEqual([1000, 2000]);
      expect(requests.map(({ token }) => token)).toEqual(['token-1', 'token-1', 'token-1']);
    },
  );

  it('gives up after five tries', async () => {
    const { answer, requests } = await run(failed('Throttling'));
    expect(answer).toEqual(failed('Throttling'));
    expect(requests).toHaveLength(5);
  });

  it.each(['AlreadyExists', 'InvalidRequest', 'NotStabilized', 'GeneralServiceException'])(
    'takes %s for final',
    async (code) => expect((await run(failed(code))).requests).toHaveLength(1),
  );

  it('calls again with context and model while in progress, after the delay asked for', async () => {
    const { answer, sleeps, requests } = await run(
      {
        status: 'IN_PROGRESS',
        callbackDelaySeconds: 3,
        callbackContext: { step: 1 },
        resourceModel: { Name: 'x' },
      },
      { status: 'IN_PROGRESS', callbackDelaySeconds: 0 },
      DONE,
    );
    expect(answer).toEqual(DONE);
    expect(sleeps).toEqual([3000, 0]);
    expect(requests.slice(1)).toMatchObject([
      { token: 'token-1', callbackContext: { step: 1 }, properties: { Name: 'x' } },
      { token: 'token-1', callbackContext: undefined, properties: { Name: 'x' } },
    ]);
  });

  it('does not wait for ever', async () => {
    const { answer, requests } = await run({ status: 'IN_PROGRESS', callbackDelaySeconds: 600 });
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'NotStabilized' });
    expect(requests).toHaveLength(13);
  });

  it('answers FAILED when the function fails', async () => {
    const { answer } = await run(new Error('TypeFunction failed'));
    expect(answer).toEqual(failed('InternalFailure', 'TypeFunction failed'));
  });

  it('hides in a message what was given out as a secret', async () => {
    const { services, type } = setUp(() => failed('InvalidRequest', 'hush is too short'));
    services.references = secretsOf('secretsmanager: {a: {v1: hush}}');
    services.references.answer('{{resolve:secretsmanager:a}}');
    const answer = await create(services, type);
    expect(answer).toEqual(failed('InvalidRequest', '**** is too short'));
  });
});

describe('reasonOf', () => {
  it('is the message with the code', () => {
    expect(reasonOf(failed('NotFound', 'No such user.'))).toBe(
      'No such user. (HandlerErrorCode: NotFound)',
    );
  });
});
