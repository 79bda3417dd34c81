// Gives the commands of a page, in order, in one shell whose AWS is the stub.
import { awsCommand } from '../support/aws-command';

import { type AwsCall, startAwsStub } from '../support/aws-stub';
import { type Fence, fencesOf } from './pages';
import type { Place } from './place';

/** The stacks that pages speak of, and that a reader has made by then. */
const STACKS = ['people', 'sam-canary', 'Acme-Cognito-UserPoolUser'];

export interface PageRun {
  /** What went wrong, with the line of the page; nothing where all went well. */
  readonly trouble: string;
  /** The commands as words. */
  readonly commands: readonly string[][];
  readonly calls: readonly AwsCall[];
}

/** Runs the commands; `place` is left for a further look. */
export async function runPage(markdown: string, place: Place): Promise<PageRun> {
  const fences = fencesOf(markdown);
  for (const { file, text } of fences) if (file) place.save(file, text);
  const stub = await startAwsStub(STACKS);
  try {
    const { folder, variables } = place;
    const run = await awsCommand(stub, scriptOf(fences), { folder, variables });
    const trouble = run.code === 0 ? '' : run.errors.trim();
    return { trouble, commands: place.commands(), calls: stub.takeCalls() };
  } finally {
    await stub.close();
  }
}

/** One script of all commands. An EXIT trap tells where in the page it ended. */
function scriptOf(fences: readonly Fence[]): string {
  const blocks = fences
    .filter(({ language }) => language === 'sh')
    .map(({ line, text }) => `AT=${line}\n${text}`);
  return [`trap '[ $? = 0 ] || echo "in the commands at line $AT" >&2' EXIT`, ...blocks].join('\n');
}
