// A function of many instances, each with the whole bundle to itself, in one process: answers events side
// by side, and again what CloudFormation sends again.
const { answering, loadEntrypoint } = require('./program.cjs');

/** The codes that CloudFormation answers by sending the same event again (registry contract). */
const RETRIABLE = ['NetworkFailure', 'ResourceConflict', 'ServiceInternalError', 'Throttling'];

/** More than CloudFormation has time for before it gives an operation up. */
const MOST_REPEATS = 20;

/** What the contract leaves a handler: READ and LIST have half a minute, which they know by themselves. */
const HANDLER_MS = 60_000;

/**
 * @typedef {{ action: string }} Event
 * @typedef {{ status: string, errorCode?: string }} Answer
 * @typedef {(event: object, context: object) => Promise<Answer>} Entrypoint
 * @typedef {Record<string, number>} Counts
 */

/** @type {Entrypoint[]} */
const instances = [];

/**
 * Loads the bundle once more, whatever of it is loaded.
 * @returns {Entrypoint}
 */
function anotherInstance() {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(process.env.LAMBDA_TASK_ROOT ?? '')) delete require.cache[file];
  }
  return loadEntrypoint();
}

/** @returns {object} what a Lambda hands over whose time begins now */
function context() {
  const end = performance.now() + HANDLER_MS;
  return { getRemainingTimeInMillis: () => end - performance.now() };
}

/** @param {Counts} counts @param {string} code */
function count(counts, code) {
  counts[code] = (counts[code] ?? 0) + 1;
}

/** @param {string | undefined} code */
function isRetriable(code) {
  return code !== undefined && RETRIABLE.includes(code);
}

/** @param {{ instances: number, warmUp: object }} task */
async function start({ instances: count, warmUp }) {
  while (instances.length < count) {
    const entrypoint = anotherInstance();
    instances.push(entrypoint);
    // So many cold starts side by side would take one process seconds; AWS has a machine for each.
    await entrypoint(structuredClone(warmUp), context());
  }
}

/** @param {Event[]} events */
async function run(events) {
  const waiting = [...events];
  /** @type {{ firstHandedBack: Counts, failed: Counts, slowestAnswerMs: number }} */
  const told = { firstHandedBack: {}, failed: {}, slowestAnswerMs: 0 };

  const ask = async (/** @type {Entrypoint} */ entrypoint, /** @type {Event} */ event) => {
    const asked = performance.now();
    const answer = await entrypoint(structuredClone(event), context());
    told.slowestAnswerMs = Math.max(told.slowestAnswerMs, performance.now() - asked);
    return answer.status === 'SUCCESS' ? undefined : (answer.errorCode ?? answer.status);
  };
  const work = async (/** @type {Entrypoint} */ entrypoint) => {
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      let code = await ask(entrypoint, event);
      if (code && isRetriable(code)) count(told.firstHandedBack, code);
      for (let repeats = 0; isRetriable(code) && repeats < MOST_REPEATS; repeats += 1) {
        code = await ask(entrypoint, event);
        // Whom the try before has deleted after all is gone, which is what CloudFormation wants.
        if (code === 'NotFound' && event.action === 'DELETE') code = undefined;
      }
      if (code) count(told.failed, code);
    }
  };

  const started = performance.now();
  await Promise.all(instances.map(work));
  return { ...told, milliseconds: performance.now() - started };
}

/** @typedef {{ instances: number, warmUp: object } | { events: Event[] }} Task */
answering((/** @type {Task} */ task) => ('events' in task ? run(task.events) : start(task)));
