// Shows on a terminal what a run waits for, in a line that goes when something else is printed.
import { afterTold, progressLine, type Waiting } from '../print/progress';
import type { Tell } from '../print/told';
import { widthOf } from '../print/width';

/** The terminal, as far as it matters here. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ShownProgress {
  /** Learns what was told. */
  readonly heed: Tell;
  /** Takes the line away: call it before anything else is printed. */
  clear(): void;
}

const EACH = 1_000;
const EMPTY_LINE = '\r\u001b[K';

/** Nothing is shown where no person looks. */
export function showProgress(terminal: Terminal): ShownProgress {
  if (!terminal.isTTY) return { heed() {}, clear() {} };
  let waiting: Waiting = { since: Date.now(), title: 'Starting', busy: [] };
  let isShown = false;
  const clear = () => {
    if (isShown) terminal.write(EMPTY_LINE);
    isShown = false;
  };
  const show = () => {
    // The last column makes some terminals begin another line.
    const line = progressLine(waiting, Date.now(), widthOf(terminal) - 1);
    if (line === undefined) return;
    terminal.write(`${EMPTY_LINE}${line}`);
    isShown = true;
  };
  // Nobody stays because of it.
  setInterval(show, EACH).unref();
  return {
    heed(told) {
      waiting = afterTold(waiting, told, Date.now());
    },
    clear,
  };
}
