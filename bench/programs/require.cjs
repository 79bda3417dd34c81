// The load by itself, in a fresh process.
const { answering, loadEntrypoint } = require('./program.cjs');

answering(async () => {
  const started = performance.now();
  loadEntrypoint();
  return performance.now() - started;
});
