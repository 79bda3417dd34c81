// A cold start: loads the handlers in a fresh process and has them answer their first event.
const { CONTEXT, answering, loadEntrypoint, rssMb, succeeded } = require('./program.cjs');

answering(async (/** @type {{ event: object }} */ { event }) => {
  const before = new Set(Object.keys(require.cache));
  const started = performance.now();
  const entrypoint = loadEntrypoint();
  const loaded = performance.now();
  const answer = await entrypoint(event, CONTEXT);
  const answered = performance.now();
  succeeded(answer);
  return {
    loadMs: loaded - started,
    coldReadMs: answered - started,
    rssMb: rssMb(),
    files: Object.keys(require.cache).filter((file) => !before.has(file)),
  };
});
