// What a campaign came to: lines for a person, figures for the reliability document.
import type { Findings } from './campaign';

// Linux takes 128 kB for one argument.
const LONGEST_WORD = 100_000;

/** The figures of a campaign; a defect by what is wrong, its event stays with who ran it. */
export function figures({ events, codes, calls, slow, slowest, defects }: Findings, seed: number) {
  return {
    events,
    seed,
    codes: sorted(codes),
    calls: sorted(calls),
    slow: slow.length,
    slowest: Math.round(slowest),
    defects: defects.map(({ complaint }) => complaint),
  };
}

/** What is printed: each finding with the command that shows it again, then counts, the sum last. */
export function reportLines(findings: Findings, seed: number): string[] {
  const { defects, slow } = findings;
  const sum = figures(findings, seed);
  const again = (trial: unknown) => {
    const word = jsonWord(JSON.stringify(trial));
    return word.length < LONGEST_WORD
      ? `  npm run fuzz -- --trial ${word}`
      : `  (among the events of seed ${seed}: with ${word.length} characters too long for a command)`;
  };
  return [
    ...defects.flatMap(({ complaint, trial }) => [complaint, again(trial)]),
    ...slow.flatMap((trial) => ['Over 2 s', again(trial)]),
    `Answers: ${counted(sum.codes)}`,
    `Calls: ${counted(sum.calls)}`,
    `${sum.events} events with seed ${seed}: ${defects.length} kinds of defect, ` +
      `${sum.slow} answers over 2 s, the slowest ${sum.slowest} ms.`,
  ];
}

/** JSON as one word of a shell, which takes everything between single quotes as it is; in ASCII. */
export function jsonWord(json: string): string {
  const escaped = json.replace(
    /['\u007f-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

function counted(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([, one], [, other]) => other - one));
}
