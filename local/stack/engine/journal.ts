// What an update of a stack did, kept for the way back.
import type { Properties } from '../../invocation/events';
import type { StackResource } from './stack';

export interface Journal {
  /** The resources as they were. */
  previous: Map<string, StackResource>;
  /** What is new: new resources, replacements, and what failed creations left behind. */
  created: StackResource[];
  /** What UPDATE was called for, failed or not; `attempted` as the handler got it. */
  updated: { before: StackResource; attempted: Properties }[];
  /** What replacements took the place of. */
  replaced: StackResource[];
}
