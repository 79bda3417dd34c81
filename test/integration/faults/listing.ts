// A list, with all pages that follow the first.
import type { Answer } from '../../../local/invocation/answer';
import type { Stage } from './stage';

/** The page and at most so many that follow it, as if they were one; a page that fails is the end. */
export async function withPages(stage: Stage, first: Answer, most: number): Promise<Answer> {
  const { nextToken } = first;
  if (nextToken === undefined || most === 0) return first;
  const next = await stage.act({ action: 'LIST', properties: {}, nextToken });
  if (next.status !== 'SUCCESS') return next;
  const resourceModels = [...(first.resourceModels ?? []), ...(next.resourceModels ?? [])];
  return withPages(stage, { ...next, resourceModels }, most - 1);
}
