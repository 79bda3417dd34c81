// What runs in a function's process: loads the handler that _HANDLER names and answers one event after the other.
// Plain JavaScript, so that any Node can run it, the one of the Lambda runtime above all.
const { join } = require('node:path');

/**
 * @typedef {{ event: unknown, requestId: string, deadline: number, functionArn: string, tail?: boolean }} Invocation
 * @typedef {(event: unknown, context: object) => unknown} Handler
 */

/**
 * Sends one message to the endpoint; a child without a channel has nobody left to answer.
 * @param {object} message
 * @param {() => void} [sent]
 */
function send(message, sent) {
  if (process.send) process.send(message, sent);
}

/**
 * Lambda's description of a thrown value.
 * @param {unknown} thrown
 */
function describe(thrown) {
  if (!(thrown instanceof Error)) return { errorType: typeof thrown, errorMessage: String(thrown) };
  return {
    errorType: thrown.name,
    errorMessage: thrown.message,
    trace: (thrown.stack ?? '').split('\n'),
  };
}

/**
 * Reports an error outside of the handler's promise, after which Lambda throws the environment away.
 * @param {object} error
 */
function fail(error) {
  send({ error, fatal: true }, () => process.exit(1));
}

/** @returns {Handler} the function that _HANDLER names */
function loadHandler() {
  const [file = '', name = ''] = (process.env._HANDLER ?? '').split('.');
  const handler = require(join(process.env.LAMBDA_TASK_ROOT ?? '', file))[name];
  if (typeof handler !== 'function') throw new Error(`${process.env._HANDLER} is not a function`);
  return handler;
}

/**
 * The context object of one invocation (Lambda Developer Guide, "context object in Node.js").
 * @param {Invocation} invocation
 */
function contextOf({ requestId, deadline, functionArn }) {
  return {
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    invokedFunctionArn: functionArn,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

/**
 * Marks on both streams where the output of an invocation begins or ends, if somebody wants to know.
 * @param {'START' | 'END'} word
 * @param {Invocation} invocation
 */
function mark(word, { tail, requestId }) {
  if (!tail) return;
  for (const stream of [process.stdout, process.stderr]) {
    stream.write(`#invocation ${word} ${requestId}\n`);
  }
}

process.on('uncaughtException', (error) => fail(describe(error)));
process.on('unhandledRejection', (reason) =>
  fail({ ...describe(reason), errorType: 'Runtime.UnhandledPromiseRejection' }),
);
// The endpoint is gone, however it went, or has no more events.
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => process.exit());

/** @type {Handler | undefined} */
let handler;
process.on('message', async (/** @type {Invocation} */ invocation) => {
  mark('START', invocation);
  try {
    handler ??= loadHandler();
    const answer = await handler(invocation.event, contextOf(invocation));
    send({ payload: JSON.stringify(answer) ?? 'null' });
  } catch (error) {
    send({ error: describe(error) });
  }
  mark('END', invocation);
});
