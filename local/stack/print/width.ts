// How wide to print, and how text is made to fit.

/** The columns that are always there; a pipe has them too. */
export const LEAST_WIDTH = 80;

/** The columns of a stream. */
export function widthOf({ columns }: { columns?: number }): number {
  return Math.max(LEAST_WIDTH, columns ?? 0);
}

/** A name in so many columns: its middle is left out, as most names differ at their ends. */
export function shorten(name: string, width: number): string {
  if (name.length <= width) return name;
  const head = Math.ceil((width - 1) / 2);
  const tail = Math.max(0, width - 1 - head);
  return `${name.slice(0, head)}…${name.slice(name.length - tail)}`;
}

/** A text in lines of so many columns, broken between words where that can be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return line === '' ? lines : [...lines, line];
}
