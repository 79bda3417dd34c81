// So many trials from a seed, each kind of complaint with the smallest trial that shows it.
import fc from 'fast-check';
import { fieldsOf } from '../support/fields';
import { type Result, type Stage, startStage } from './stage';
import { type Trial, trial } from './trial';
import { complaints } from './verdict';

export interface Campaign {
  readonly events: number;
  readonly seed: number;
}

interface Defect {
  readonly complaint: string;
  readonly trial: Trial;
}

export interface Findings {
  events: number;
  /** Those whose answer took over two seconds, and the time of the slowest answer in ms. */
  readonly slow: Trial[];
  slowest: number;
  /** How many answers there were of each status or error code, and calls of each operation. */
  readonly codes: Record<string, number>;
  readonly calls: Record<string, number>;
  readonly defects: Defect[];
}

const STAGES = 8;
const SLOW = 2_000;
/** After so many events what the pools remember is thrown away. */
const ROUND = 2_500;

/** Runs a campaign, side by side on as many stages as there are. */
export async function campaign({ events, seed }: Campaign): Promise<Findings> {
  const findings: Findings = { events: 0, slow: [], slowest: 0, codes: {}, calls: {}, defects: [] };
  const share = Math.ceil(events / STAGES);
  const seeds = Array.from({ length: STAGES }, (_, at) => seed * STAGES + at);
  await Promise.all(seeds.map((one) => onStages(findings, share, one)));
  return findings;
}

async function onStages(findings: Findings, events: number, seed: number): Promise<void> {
  for (let done = 0; done < events; done += ROUND) {
    const stage = await startStage();
    try {
      await round(findings, stage, Math.min(ROUND, events - done), seed * 10_000 + done);
    } finally {
      await stage.close();
    }
  }
}

function count(findings: Findings, one: Trial, { answer, calls, milliseconds }: Result): void {
  const { errorCode, status } = fieldsOf(answer);
  const code = `${errorCode ?? status}`;
  findings.events += 1;
  addOne(findings.codes, code);
  for (const operation of calls) addOne(findings.calls, operation);
  findings.slowest = Math.max(findings.slowest, milliseconds);
  if (milliseconds > SLOW) findings.slow.push(one);
}

function addOne(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

// What is known already is passed over, so that each kind of complaint is made small once.
async function round(findings: Findings, stage: Stage, events: number, seed: number) {
  let left = events;
  for (let again = 0; left > 0; again += 1) {
    let found = '';
    const property = fc.asyncProperty(trial, async (one) => {
      const result = await stage.run(one);
      count(findings, one, result);
      const known = findings.defects.map(({ complaint }) => complaint);
      const fresh = complaints(result).filter((complaint) => !known.includes(complaint));
      // While it is made smaller, it stays the same complaint.
      const complaint = found === '' ? fresh[0] : fresh.find((other) => other === found);
      if (complaint === undefined) return;
      found = complaint;
      throw new Error(complaint);
    });
    const { failed, counterexample, numRuns, errorInstance } = await fc.check(property, {
      numRuns: left,
      seed: seed + again,
    });
    left -= numRuns;
    if (!failed || !counterexample) return;
    // The other stage may have found it meanwhile.
    const complaint = found || `${errorInstance}`;
    if (findings.defects.some((known) => known.complaint === complaint)) continue;
    findings.defects.push({ complaint, trial: counterexample[0] });
  }
}
