// What an update of a stack did, kept for the way back.
import type { Properties } from '../../invocation/events';
import type { StackResource } from './stack';

export interface Journal {
  /** The resources as they were. */
  readonly previous: Map<string, StackResource>;
  /** What is new: new resources, replacements, and what failed creations left behind. */
  readonly created: StackResource[];
  /** What UPDATE was called for, failed or not; `attempted` as the handler got it. */
  readonly updated: { before: StackResource; attempted: Properties }[];
  /** What replacements took the place of. */
  readonly replaced: StackResource[];
}
