// One thing to try: an event, where it goes, in what context, and what the service says to it.
import fc from 'fast-check';
import { CONTEXTS } from './contexts';
import { ENTRYPOINTS, type Entrypoint, eventFor } from './events';
import { type Quote, quote } from './quotes';

export interface Trial {
  readonly entrypoint: Entrypoint;
  readonly context: string;
  readonly event: unknown;
  readonly quote?: Quote;
  /** Whether the user that events mostly mean exists. */
  readonly isThere: boolean;
}

const usual = fc.constant('lambda');

export const trial: fc.Arbitrary<Trial> = fc.constantFrom(...ENTRYPOINTS).chain((entrypoint) =>
  fc.record({
    entrypoint: fc.constant(entrypoint),
    context: fc.oneof({ weight: 2, arbitrary: usual }, fc.constantFrom(...CONTEXTS)),
    event: eventFor(entrypoint),
    quote: fc.option(quote, { nil: undefined, freq: 2 }),
    isThere: fc.boolean(),
  }),
);
