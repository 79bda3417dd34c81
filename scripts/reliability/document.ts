// docs/reliability.md: what is promised, how it is tried, and the figures of the last whole run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../local/unknown';
import { table } from '../markdown';
import { figuresOf } from './figures';
import { PROMISES, PROOFS, type Proof } from './proofs';

/** The figures of a proof as its command wrote them; undefined where it never ran as a whole. */
export type FiguresOf = (name: string) => Record<string, unknown> | undefined;

/** Writes it from the figures that there are. */
export function writeDocument(): void {
  const file = join(__dirname, '../../docs/reliability.md');
  writeFileSync(file, reliabilityDocument(figuresOf));
}

/** The whole document. */
export function reliabilityDocument(figures: FiguresOf): string {
  const sections = PROOFS.map((proof) => section(proof, figures(proof.name)));
  return `# Reliability

Written by \`npm run reliability\`, and by \`npm run generate\`, from the figures in [docs/figures](figures), which the commands below wrote; \`npm test\` fails when it is stale, and runs a part of each proof.

## What is promised

${PROMISES}

${sections.join('\n\n')}

## Load

Five hundred users in one stack, against pools that enforce Cognito's quotas: in [performance.md](performance.md), by \`npm run bench\`.
`;
}

function section({ name, title, about, options, replay }: Proof, figures = {}): string {
  const command = ['npm run', name, ...(options.length > 0 ? ['--', ...options] : [])].join(' ');
  return `## ${title}

${about}

- As a whole: \`${command}\`
- Again: ${replay}

${tables(figures)}`;
}

function tables(figures: Record<string, unknown>): string {
  const entries = Object.entries(figures);
  const single = entries.filter(([, value]) => typeof value !== 'object');
  const lists = entries.flatMap(([key, value]) =>
    Array.isArray(value) ? [[key, value.length]] : [],
  );
  const groups = entries.flatMap(([key, value]) => (isRecord(value) ? [grouped(key, value)] : []));
  const first = [...single, ...lists].map(([key, value]) => [words(`${key}`), number(value)]);
  return [table(['figure', 'of the last run'], first), ...groups].join('\n\n');
}

/** What is counted by something, or measured of several things. */
function grouped(key: string, group: object): string {
  const rows = Object.entries(group);
  const columns = [
    ...new Set(rows.flatMap(([, value]) => (isRecord(value) ? Object.keys(value) : []))),
  ];
  const cells = (value: unknown) => {
    if (columns.length === 0) return [number(value)];
    return columns.map((column) => number(isRecord(value) ? value[column] : undefined));
  };
  return table(
    [words(key), ...(columns.length === 0 ? [''] : columns.map(words))],
    rows.map(([name, value]) => [name, ...cells(value)]),
  );
}

// `byTrouble` is "by trouble".
function words(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function number(value: unknown): string {
  return typeof value === 'number' ? value.toLocaleString('en') : `${value ?? ''}`;
}
