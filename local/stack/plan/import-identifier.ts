// By which identifier a resource that was left behind is imported again.
import type { Properties } from '../../invocation/events';

/** What was left behind, as far as its next identifier goes. */
export interface LeftBehind {
  readonly identifier: Properties;
  readonly properties: Properties;
  readonly model: Properties;
}

/**
 * The identifier for a template that declares the properties of these names. A user whose Username
 * was declared and is left out now is imported by the `sub`, so that the address can change.
 */
export function identifierToImport(left: LeftBehind, declared: readonly string[]): Properties {
  const { identifier, properties, model } = left;
  const bySub = 'Username' in properties && !declared.includes('Username');
  return bySub && model.Sub !== undefined ? { ...identifier, Username: model.Sub } : identifier;
}
