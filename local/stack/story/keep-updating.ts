// Keeps a stack up to date with its template, until somebody ends the run.
import type { Stack } from '../engine/stack';
import { change, type Left } from './apply';
import { endOf } from './ending';
import { showStack } from './show-stack';
import type { Changes, Story } from './story';

/** Updates and shows the stack at each change; what goes wrong is told, and may be mended. */
export async function keepUpdating(
  story: Story,
  stack: Stack,
  before: Left,
  { files, next }: Changes,
): Promise<never> {
  for (let left = before; ; ) {
    story.tell({ kind: 'watching', files });
    try {
      for (const one of await next()) left = await change(story, stack, one, left);
      await showStack(story, stack);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { reason, problems } = endOf(error);
      story.tell({ kind: 'failure', reason, problems });
    }
  }
}
