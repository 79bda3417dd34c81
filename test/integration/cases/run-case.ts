// Runs a case, beside no more than three others.
import { join } from 'node:path';
import { npmStart } from '../stack/npm-start';
import type { Case } from './case';

const FIXTURES = join(__dirname, '../../fixtures');

let free = 4;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (free === 0) await new Promise<void>((next) => waiting.push(next));
  else free -= 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

export interface Verdict {
  code: number | null;
  missing: string[];
  unwanted: string[];
  /** What was printed, where something is wrong. */
  text: string;
}

/** The verdict on a case that ends as it should. */
export function asItShould({ code }: Case): Verdict {
  return { code, missing: [], unwanted: [], text: '' };
}

export async function runCase({ args, code: due, says, never = [] }: Case): Promise<Verdict> {
  const { code, output, errors } = await inTurn(() => npmStart(FIXTURES, args));
  const text = unfolded(`${output}\n${errors}`);
  const missing = says.filter((part) => !holds(text, part)).map(String);
  const unwanted = never.filter((part) => holds(text, part)).map(String);
  const good = code === due && missing.length === 0 && unwanted.length === 0;
  return { code, missing, unwanted, text: good ? '' : text };
}

// Long lines of the event table go on in the next one, far to the right.
function unfolded(text: string): string {
  return text.replace(/\n {10,}/g, ' ');
}

function holds(text: string, part: string | RegExp): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text);
}
