// A description as a comment that editors show.

/** How long the formatter lets a line be. */
export const WIDTH = 100;

/** The text as a doc comment at an indentation, no line longer than what the formatter allows. */
export function docComment(text: string, indent: string): string {
  const safe = text.replaceAll('*/', '*\\/');
  const single = `${indent}/** ${safe} */`;
  if (single.length <= WIDTH) return single;
  const lines = wrapped(safe, WIDTH - indent.length - ' * '.length);
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
