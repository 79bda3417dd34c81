// Answers one event after the other, so that somebody else can count what each of them calls.
const { CONTEXT, answering, loadEntrypoint, succeeded } = require('./program.cjs');

const entrypoint = loadEntrypoint();

answering(async (/** @type {{ event: object }} */ { event }) =>
  succeeded(await entrypoint(event, CONTEXT)),
);
