// Runs a case.
import { join } from 'node:path';
import { npmStart } from '../stack/npm-start';
import type { Case, End } from './case';

const FIXTURES = join(__dirname, '../../fixtures');

/** The exit code of each end, and what is nowhere in what is printed then. */
const ENDS: Readonly<Record<End, { code: number; never: RegExp[] }>> = {
  well: { code: 0, never: [/^.*\bMODIFIED\b.*$/m] },
  drifted: { code: 0, never: [] },
  // The output, which comes first, is empty.
  refused: { code: 1, never: [/^./] },
  failed: { code: 1, never: [] },
};

export interface Verdict {
  readonly code: number | null;
  readonly missing: readonly string[];
  readonly unwanted: readonly string[];
  /** What was printed, where something is wrong. */
  readonly text: string;
}

/** The verdict on a case that ends as it should. */
export function asItShould({ ends = 'well' }: Case): Verdict {
  return { code: ENDS[ends].code, missing: [], unwanted: [], text: '' };
}

/** Runs it; the text is left out where nothing is wrong. */
export async function runCase({ args, ends = 'well', says, never = [] }: Case): Promise<Verdict> {
  const { code, output, errors } = await npmStart(FIXTURES, args);
  const text = unfolded(`${output}\n${errors}`);
  const missing = says.filter((part) => !holds(text, part)).map(String);
  const unwanted = [...ENDS[ends].never, ...never].filter((part) => holds(text, part)).map(String);
  const isGood = code === ENDS[ends].code && !missing.length && !unwanted.length;
  return { code, missing, unwanted, text: isGood ? '' : text };
}

// Long lines of the event table go on in the next one, far to the right.
function unfolded(text: string): string {
  return text.replace(/\n {10,}/g, ' ');
}

function holds(text: string, part: string | RegExp): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text);
}
