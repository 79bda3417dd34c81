// How a run that failed ends: what it was, what to do next, and which lines to look at.
import type { Told, Trouble } from '../print/told';
import { whatIsLeft } from '../print/what-is-left';
import { TemplateError } from '../template/problem';
import { StepError } from './story';
import { UsageError } from './usage-error';

type Failed = Extract<Told, { ok: false }>;

/** What the run tells as its end. */
export function endOf(error: Error): Failed {
  return { kind: 'end', ok: false, reason: reasonOf(error), problems: problemsOf(error) };
}

/** The same for people: what to do next before the lines, which are the last thing to be read. */
export function endLines(error: Error, isKept = false): string[] {
  const [, ...lines] = error.message.split('\n');
  if (error instanceof TemplateError) return [`a template is not right. ${MEND}`, error.message];
  if (error instanceof StepError && lines.length > 0) {
    return [`${reasonOf(error)}. ${whatIsLeft(isKept)} ${LOOK}`, ...lines];
  }
  return [error.message];
}

const MEND = 'Mend these lines, and run the same command again:';
const LOOK =
  'Mend what these lines name, and run the same command again; ' +
  'docs/troubleshooting.md explains what the type says:';

function reasonOf(error: Error): string {
  if (error instanceof TemplateError) return 'a template is not right';
  if (error instanceof StepError) return error.message.split('\n')[0] ?? '';
  return error.message;
}

function problemsOf(error: Error): Trouble[] {
  if (error instanceof TemplateError) return [...error.problems];
  if (!(error instanceof StepError)) return [];
  return error.failures.map(({ logicalId, reason: message, place }) => ({
    logicalId,
    message,
    place,
  }));
}

/** The exit code: 2 for a command line that can't be understood. */
export function exitCodeOf(error: Error): number {
  return error instanceof UsageError ? 2 : 1;
}
