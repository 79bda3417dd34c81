// Tells on standard error how far something has come: a line that changes on a terminal, else one now and then.

/** Ms between two lines where no terminal reads them: what is done in less needs no word. */
const QUIET = 2_000;
const FRAME = 100;
const CLEAR = '\r\u001b[K';

export interface Progress {
  tell(words: string): void;
  /** Leaves the line of a terminal empty. */
  end(): void;
}

/** `now` is in ms. */
export function progressOn(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  now = () => performance.now(),
): Progress {
  const { isTTY = false } = stream;
  let last = isTTY ? Number.NEGATIVE_INFINITY : now();
  return {
    tell(words) {
      if (now() - last < (isTTY ? FRAME : QUIET)) return;
      last = now();
      stream.write(isTTY ? `${CLEAR}${words} …` : `${words} …\n`);
    },
    end() {
      if (isTTY) stream.write(CLEAR);
    },
  };
}
