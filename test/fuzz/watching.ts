// What runs around the handlers in their process: it makes the context, and compares.
import { join } from 'node:path';
import { BUNDLE } from '../../local/lambda/bundle';
import { CONTEXTS_SOURCE } from './contexts';

const HANDLERS = join(BUNDLE, 'handlers.js');
/** The body of a function that hands an event on to the built handlers, and looks at what comes back. */
export const WATCHING = `
  const { isDeepStrictEqual } = require('node:util');
  const contexts = ${CONTEXTS_SOURCE};
  const handler = require(${JSON.stringify(HANDLERS)})[event.entrypoint];
  const answer = await handler(JSON.parse(event.text), contexts[event.context]());
  const text = JSON.stringify(answer);
  const isPlain = isDeepStrictEqual(JSON.parse(text), answer);
  const natives = [Object, Array, String, Function].map(({ prototype }) => prototype);
  return { answer, isPlain, isClean: natives.every((one) => Object.keys(one).length === 0) };`;
