// Takes of a run what a picture can show: the creation, the update, and the drift that somebody made.

const SHOWN = /^(Create stack|Update it|Behind the stack's back)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOURS = /\u001b\[\d+m/g;
const ROW = /^\d\d:\d\d:\d\d {2}(\w+) .* (\w+)$/;
const MAIL = /^ +\(would have sent (\w+) /;
const OUTPUT = /^ {2}\w+ {2}= {2}/;
const NEW_LINE = /\n(?! {10}[^( ])/;

/**
 * The command, and the steps that are shown: what ended, not what began, and no outputs. What happens
 * side by side ends in any order: it is put into that of `order`, logical ids of a template.
 */
export function abridged(text: string, order: readonly string[]): string {
  const steps = text.split('\n\n').filter((step) => SHOWN.test(bare(step)));
  const shown = steps.map((step) => inOrder(linesOf(step).filter(isShown), order).join('\n'));
  return `${['$ npm start', ...shown].join('\n\n')}\n`;
}

function bare(line: string): string {
  return line.replace(COLOURS, '');
}

// A message that goes on in the next line is one.
function linesOf(step: string): string[] {
  return step.trimEnd().split(NEW_LINE);
}

function isShown(line: string): boolean {
  const [, status = ''] = ROW.exec(bare(line)) ?? [];
  return !status.endsWith('_IN_PROGRESS') && !OUTPUT.test(bare(line));
}

// The heading first; what is no row of a resource, the stack's own too, last.
function inOrder(lines: readonly string[], order: readonly string[]): string[] {
  const ids = order.map((id) => id.toLowerCase());
  const placeOf = (line: string, index: number) => {
    const [, mailed] = MAIL.exec(bare(line)) ?? [];
    const [, , of = mailed] = ROW.exec(bare(line)) ?? [];
    const place = of === undefined ? -1 : ids.indexOf(of.toLowerCase());
    if (place < 0) return index === 0 ? -1 : ids.length;
    // A message is sent before the row that says that its user is there.
    return place + (mailed === undefined ? 0.5 : 0);
  };
  return lines
    .map((line, index) => ({ line, place: placeOf(line, index) }))
    .sort((one, other) => one.place - other.place)
    .map(({ line }) => line);
}
