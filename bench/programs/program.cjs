// What the measured programs share: the entrypoint under test, and answers to the process that measures.
// Plain JavaScript, so that nothing but the Node under test runs in the measured process.
const { join } = require('node:path');

const handler = process.env._HANDLER ?? '';
const dot = handler.lastIndexOf('.');

/**
 * @typedef {{ status: string, nextToken?: string, resourceModels?: unknown[] }} Answer
 * @typedef {(event: object, context: object) => Promise<Answer>} Entrypoint
 */

/** What a Lambda hands over beside the event, as far as either runtime looks at it. */
const CONTEXT = {
  awsRequestId: '00000000-0000-4000-8000-000000000000',
  functionVersion: '$LATEST',
  memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  getRemainingTimeInMillis: () => 60_000,
};

/**
 * Loads the handlers, as Lambda does with the function that _HANDLER names.
 * @returns {Entrypoint}
 */
function loadEntrypoint() {
  return require(join(process.env.LAMBDA_TASK_ROOT ?? '', handler.slice(0, dot)))[
    handler.slice(dot + 1)
  ];
}

/**
 * The answer, or an error where it is not a success: what failed fast must not be measured as fast.
 * @param {Answer} answer
 */
function succeeded(answer) {
  if (answer?.status === 'SUCCESS') return answer;
  throw new Error(`The entrypoint answered ${JSON.stringify(answer)}`);
}

/** @returns {number} resident memory of this process */
function rssMb() {
  return process.memoryUsage.rss() / 2 ** 20;
}

/**
 * Answers each message of the process that measures.
 * @template Message
 * @param {(message: Message) => Promise<unknown>} answer
 */
function answering(answer) {
  process.on('message', async (/** @type {Message} */ message) => {
    try {
      process.send?.({ result: await answer(message) });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? error.stack : String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
}

module.exports = { CONTEXT, answering, loadEntrypoint, rssMb, succeeded };
