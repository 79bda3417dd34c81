// Reads a pool to its end through LIST and nextToken, then its first and its last full page in turns.
const { CONTEXT, answering, loadEntrypoint, rssMb, succeeded } = require('./program.cjs');

answering(async (/** @type {{ event: object, samples: number }} */ { event, samples }) => {
  const entrypoint = loadEntrypoint();
  const pageAfter = async (/** @type {string | undefined} */ nextToken) => {
    const asked = structuredClone({ ...event, nextToken });
    const started = performance.now();
    const answer = succeeded(await entrypoint(asked, CONTEXT));
    const milliseconds = performance.now() - started;
    return { count: answer.resourceModels?.length ?? 0, nextToken: answer.nextToken, milliseconds };
  };

  let users = 0;
  let fullPage = 0;
  let lastFull;
  let token;
  do {
    const page = await pageAfter(token);
    users += page.count;
    fullPage = Math.max(fullPage, page.count);
    // A shorter page would look faster than it is.
    if (page.count === fullPage) lastFull = token;
    token = page.nextToken;
  } while (token);
  const memory = rssMb();

  const firstPageMs = [];
  const lastPageMs = [];
  for (let asked = 0; asked < samples; asked++) {
    firstPageMs.push((await pageAfter(undefined)).milliseconds);
    lastPageMs.push((await pageAfter(lastFull)).milliseconds);
  }
  return { users, firstPageMs, lastPageMs, rssMb: memory };
});
